# SPDX-License-Identifier: GPL-3.0-or-later
# libcsv as warta::csv, if it is there: it comes without a file that says where.
find_library(WARTA_LIBCSV csv DOC "libcsv, the parser of CSV (libcsv-dev)")
mark_as_advanced(WARTA_LIBCSV)
if(WARTA_LIBCSV AND NOT TARGET warta::csv)
  add_library(warta::csv UNKNOWN IMPORTED)
  set_target_properties(warta::csv PROPERTIES IMPORTED_LOCATION "${WARTA_LIBCSV}")
endif()
