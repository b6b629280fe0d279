// How many pages an official document takes. On its grid of 22 lines of 28 characters this can be counted without a
// typesetter, and it has to be known: the imprint belongs at the foot of an even page (GB/T 9704-2012, 7.4).
#pragma once
#include "platform/documents/docx_writer.hpp"

namespace luoshi::documents {

inline constexpr int lines_of_a_page = 22;
inline constexpr int characters_of_a_body_line = 28;

struct PagePosition {
    int page = 1;
    double lines = 0;  // used of that page
};

// Where the document ends before its imprint.
PagePosition end_of_document(const OfficialDocument& document);
double lines_of_imprint(const OfficialDocument& document);
// How many page breaks the imprint needs to stand at the foot of an even page: 0, 1 or 2.
int breaks_before_imprint(const OfficialDocument& document);

}  // namespace luoshi::documents
