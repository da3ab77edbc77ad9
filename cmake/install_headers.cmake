# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the headers that programs include, with all that those include. In the sources, a header is
# "stemmer/analyzer.h"; installed, it is <warta/stemmer/analyzer.h>, and its own includes are spelled so.
# Run by `cmake --install`, with WARTA_SOURCE_DIR, WARTA_BINARY_DIR and WARTA_INCLUDE_DIR.
cmake_minimum_required(VERSION 3.25)

set(doors stemmer/analyzer.h indexer/ingest.h searcher/searcher.h searcher/embed/warta.h)

# Those that have a shorter name outside.
set(installed_searcher/searcher.h searcher.h)
set(installed_searcher/embed/warta.h warta.h)

# A place for each target, so that installations side by side do not meet.
string(SHA1 place "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
set(staging "${WARTA_BINARY_DIR}/installed_headers/${place}")
file(REMOVE_RECURSE "${staging}")

set(waiting ${doors})
set(seen ${doors})
while(waiting)
  list(POP_FRONT waiting header)
  file(READ "${WARTA_SOURCE_DIR}/${header}" text)
  string(REGEX MATCHALL "#include \"[^\"]+\"" includes "${text}")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "#include \"([^\"]+)\"" "\\1" included "${include}")
    if(NOT included IN_LIST seen)
      list(APPEND seen "${included}")
      list(APPEND waiting "${included}")
    endif()
  endforeach()
  string(REGEX REPLACE "#include \"([^\"]+)\"" "#include <warta/\\1>" text "${text}")
  set(name "${header}")
  if(DEFINED installed_${header})
    set(name "${installed_${header}}")
  endif()
  file(WRITE "${staging}/warta/${name}" "${text}")
endwhile()
file(INSTALL "${staging}/warta" DESTINATION "${CMAKE_INSTALL_PREFIX}/${WARTA_INCLUDE_DIR}"
     FILES_MATCHING PATTERN "*.h")
file(REMOVE_RECURSE "${staging}")
