// SPDX-License-Identifier: GPL-3.0-or-later
// searcher_only INDEX: one header, built by what pkg-config says.
#include <warta/searcher.h>

#include <iostream>

#if defined(XAPIAN_INCLUDED_XAPIAN_H) || defined(U_ICU_VERSION) || __has_include(<searcher.h>)
#error "<warta/searcher.h> shows what is behind it"
#endif

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  warta::Request request;
  request.query = "rapat";
  std::cout << warta::Searcher({argv[1]}).search(request).total << '\n';
}
