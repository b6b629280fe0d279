// The text of a DOCX file in reading order, with its automatic numbers written out.
//
// Kept: paragraphs, tables, text boxes, results of fields, inserted revisions. Left out: deleted revisions, hidden
// text, headers, footers, footnotes and comments (each mentioned in the notes where there are any).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::documents {

struct DocxText {
    std::vector<std::string> lines;
    std::vector<std::string> notes;
};

// Refusals: file-broken, file-encrypted, file-too-large.
Result<DocxText> read_docx(std::string_view bytes, std::size_t expanded_max);

// The parts of a DOCX file by themselves; styles and numbering may be empty.
struct DocxParts {
    std::string document, styles, numbering;
};
Result<DocxText> read_docx_parts(DocxParts parts);

}  // namespace luoshi::documents
