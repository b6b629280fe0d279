// What the fuzz target runs, and what the unit tests run over the kept corpus: any bytes get a picture without metadata or a refusal, and nothing is left to take away.
#pragma once
#include <cstdio>
#include <cstdlib>

#include "platform/files/picture.hpp"

namespace luoshi::files {

inline void require_holds(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken invariant: %s\n", what);
    std::abort();
}

inline void strip_any_bytes(std::string_view bytes) {
    const auto shown = without_metadata(bytes);
    if (!shown) return require_holds(!shown.error().slug.empty() && !shown.error().detail_en.empty(), "a refusal speaks both languages");
    require_holds(picture_kind(*shown) == picture_kind(bytes), "the kind stays");
    const auto again = without_metadata(*shown);
    require_holds(again && *again == *shown, "nothing is left to take away");
}

}  // namespace luoshi::files
