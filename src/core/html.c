#include "page_internal.h"
bool varta_html_looks_like(const uint8_t *text, size_t nbytes) { (void) text; (void) nbytes; return false; }
varta_status varta_html_reduce(varta_arena *arena, const uint8_t *text, size_t nbytes, varta_html_text *reduced)
{ (void) arena; (void) text; (void) nbytes; (void) reduced; return VARTA_OK; }
