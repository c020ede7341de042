// Replaced by the room's real files.
