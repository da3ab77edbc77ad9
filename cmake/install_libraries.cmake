# SPDX-License-Identifier: GPL-3.0-or-later
# What programs of others build against: the libraries, their headers, find_package(warta), pkg-config.
include(CMakePackageConfigHelpers)
set(warta_cmake_folder ${CMAKE_INSTALL_LIBDIR}/cmake/warta)

install(EXPORT warta-targets NAMESPACE warta:: DESTINATION ${warta_cmake_folder} COMPONENT development)
configure_package_config_file(cmake/warta-config.cmake.in ${PROJECT_BINARY_DIR}/warta-config.cmake
                              INSTALL_DESTINATION ${warta_cmake_folder})
# Before 1.0 a minor version may change what programs are compiled against.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/warta-config-version.cmake
                                 COMPATIBILITY SameMinorVersion)
install(
  FILES ${PROJECT_BINARY_DIR}/warta-config.cmake ${PROJECT_BINARY_DIR}/warta-config-version.cmake
        cmake/find_csv.cmake
  DESTINATION ${warta_cmake_folder}
  COMPONENT development)

# The folder of warta.pc says where the rest is, so that an installed tree can be moved.
set(warta_pc_folder ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
cmake_path(SET WARTA_PREFIX_FROM_PC "/prefix")
cmake_path(RELATIVE_PATH WARTA_PREFIX_FROM_PC BASE_DIRECTORY "/prefix/${warta_pc_folder}")
configure_file(cmake/warta.pc.in ${PROJECT_BINARY_DIR}/warta.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/warta.pc DESTINATION ${warta_pc_folder} COMPONENT development)

# What is included from outside, and what that includes.
install(
  CODE "
  set(WARTA_SOURCE_DIR \"${PROJECT_SOURCE_DIR}\")
  set(WARTA_BINARY_DIR \"${PROJECT_BINARY_DIR}\")
  set(WARTA_INCLUDE_DIR \"${CMAKE_INSTALL_INCLUDEDIR}\")
  include(\"${PROJECT_SOURCE_DIR}/cmake/install_headers.cmake\")"
  COMPONENT development)

# The same names where Warta is a part of another build.
foreach(header searcher/searcher.h searcher/embed/warta.h)
  cmake_path(GET header FILENAME name)
  file(CONFIGURE OUTPUT include/warta/${name} CONTENT "#include \"${header}\"\n")
endforeach()
