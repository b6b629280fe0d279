// The award document: an official notice with its list in order (GB/T 9704). Pure.
#pragma once
#include "platform/documents/docx_writer.hpp"
#include "programmes/review/decisions/views.hpp"

namespace luoshi::programmes::review::decisions {

struct AwardedItem {
    std::int64_t position = 0;
    std::string body_name, title, kind, prefecture_name;
};
BOOST_DESCRIBE_STRUCT(AwardedItem, (), (position, body_name, title, kind, prefecture_name))

// What was issued, kept as it was issued.
struct AwardText {
    std::string issuer, number, title, call_title, line_title, clause;
    Date issued_on;
    std::vector<AwardedItem> items;
};
BOOST_DESCRIBE_STRUCT(AwardText, (), (issuer, number, title, call_title, line_title, clause, issued_on, items))

documents::OfficialDocument official(const AwardText& text);

}  // namespace luoshi::programmes::review::decisions
