// The entry of the module "desktop".
#include "desktop/desktop_controls.hpp"

extern "C" {
extern decltype(narrator::desktop::open_desktop_controls)* const narrator_module_desktop;
decltype(narrator::desktop::open_desktop_controls)* const narrator_module_desktop = &narrator::desktop::open_desktop_controls;
}
