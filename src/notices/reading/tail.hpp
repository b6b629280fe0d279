// The end of a document: the list of attachments, signature and date, notes and the imprint below them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "notices/reading/page.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices::reading {

struct Tail {
    size_t begin = 0;                  // the first paragraph that is no text of the document any more
    std::vector<std::string> bodies;   // signing bodies, as read
    std::vector<std::string> persons;  // 省长 毛伟明 → 毛伟明
    std::optional<Date> date;
    LineRange lines{0, 0};  // of the signature; 0 where there is none
    std::vector<AttachmentEntry> attachments;
};

// Reads the paragraphs from `begin` (the text's first) to `end`.
Tail read_tail(const Page& page, size_t begin, size_t end);

// 湖南省教育厅2022年3月1日: the date a line closes with, and what stands before it.
struct SignatureLine {
    Date date;
    string_view before;
};
std::optional<SignatureLine> signature_line(string_view text);
// Bodies on one line: one name, several set apart, several glued. Empty where the line holds anything else.
std::vector<std::string> bodies_of_line(string_view text);
// 抄送：, 主题词：, …印发: what stands in the imprint.
bool is_imprint(string_view text);
// （此件公开发布）, （联系人：…）, 联系电话：…
bool is_note(string_view text);
// 附件, 附件2, 附件二： as a line of its own; `titled` where the title follows on the same line.
struct AttachmentHeading {
    std::optional<int> number;
    string_view title;
    bool colon = false;
};
std::optional<AttachmentHeading> attachment_heading(string_view text);

}  // namespace luoshi::notices::reading
