/* SPDX-License-Identifier: GPL-3.0-or-later */
/* consumer INDEX REQUEST: prints the status and the answer. */
#include <stdio.h>
#include <warta/warta.h>

int main(int argc, char **argv) {
  warta_searcher *searcher = NULL;
  char *text = NULL;
  warta_status status;
  if (argc != 3) return 2;
  status = warta_open(argv[1], &searcher, &text);
  if (status == WARTA_OK) status = warta_search(searcher, argv[2], &text);
  printf("%d %s\n", (int)status, text == NULL ? "" : text);
  warta_free(text);
  warta_close(searcher);
  return 0;
}
