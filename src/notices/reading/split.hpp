// Where one document ends and the next begins: attachments with titles of their own, and documents that somebody
// blended together.
#pragma once
#include <vector>

#include "notices/reading/page.hpp"

namespace luoshi::notices::reading {

enum class PartKind : std::uint8_t { first, attachment, blended };

struct Part {
    size_t begin = 0;  // paragraphs
    size_t end = 0;
    PartKind kind = PartKind::first;
    bool torn_start = false;  // the numbering went back and nothing introduces the text: it starts in the middle
};

std::vector<Part> split_documents(const Page& page);
// 进一步彰显，…: the beginning of the sentence is missing.
bool starts_mid_sentence(string_view text);

}  // namespace luoshi::notices::reading
