# Run by cpack to pack the release's tarball: the same sources give the same bytes, on any file system and
# whenever it is made. cpack's own archives have files in the order of the folder.
file(STRINGS "${CPACK_NARRATOR_INSTALL_FILES}/changelog" date REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE "^.*>  " "" date "${date}")
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  set(date "@$ENV{SOURCE_DATE_EPOCH}")
endif()
set(tarball "${CPACK_PACKAGE_DIRECTORY}/${CPACK_PACKAGE_FILE_NAME}.tar.xz")
execute_process(
  COMMAND tar --sort=name "--mtime=${date}" --owner=0 --group=0 --numeric-owner --mode=u+rw,go+r,go-w,a-s --format=gnu
          "--transform=s,^\\.,${CPACK_PACKAGE_FILE_NAME}," --use-compress-program=xz -cf "${tarball}" .
  WORKING_DIRECTORY "${CPACK_TEMPORARY_DIRECTORY}"
  COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES "${tarball}")
