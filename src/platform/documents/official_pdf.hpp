// The same official document as docx_writer.hpp writes, set as PDF (GB/T 9704-2012): A4, margins 37/35/28/26 mm, a grid of 22 lines of 28 characters, red mark
// and line, headings by level, signature, imprint at the foot of an even page, page numbers at the outer edge.
//
// The standard's fonts are not free; Noto Serif CJK stands for 仿宋 and 小标宋, Noto Sans CJK for 黑体. The same document always gives the same bytes on the same
// machine.
#pragma once
#include "platform/documents/docx_writer.hpp"

namespace luoshi::documents {

// `made` is written into the file.
std::string write_official_pdf(const OfficialDocument& document, Instant made);

}  // namespace luoshi::documents
