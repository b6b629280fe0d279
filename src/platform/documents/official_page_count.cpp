#include "platform/documents/official_page_count.hpp"

#include <algorithm>
#include <cmath>

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

// From the top of the type area to below the red line: 35 mm of space, the mark, two lines, the number.
constexpr double lines_above_mark = 3.5;
constexpr double lines_of_one_mark = 2.2;

class Pages {
 public:
    void add(double lines) {
        position_.lines += lines;
        while (position_.lines > lines_of_a_page) {
            position_.lines -= lines_of_a_page;
            ++position_.page;
        }
    }
    void add_text(std::string_view text, int indent) {
        const int half_characters = half_widths(text) + 2 * indent;
        add(std::max(1.0, std::ceil(half_characters / (2.0 * characters_of_a_body_line))));
    }
    void new_page() { position_ = {position_.page + 1, 0}; }
    PagePosition position() const { return position_; }

 private:
    PagePosition position_;
};

void add_paragraphs(Pages& pages, const std::vector<OfficialParagraph>& paragraphs) {
    for (const OfficialParagraph& paragraph : paragraphs) pages.add_text(paragraph.text, 2);
}

std::size_t characters_of_list(const std::vector<std::string>& names) {
    std::size_t halves = 0;
    for (const std::string& name : names) halves += static_cast<std::size_t>(half_widths(name)) + 2;
    return halves / 2;
}

double lines_for(std::size_t characters) {
    return std::max(1.0, std::ceil(static_cast<double>(characters) / characters_of_a_body_line));
}

}  // namespace

PagePosition end_of_document(const OfficialDocument& document) {
    Pages pages;
    if (!document.issuers.empty())
        pages.add(lines_above_mark + lines_of_one_mark * static_cast<double>(document.issuers.size()));
    if (!document.number.empty()) pages.add(3.4);
    pages.add(2 + static_cast<double>(break_title(document.title).size()));
    if (!document.addressees.empty()) pages.add(1 + lines_for(characters_of_list(document.addressees)));
    add_paragraphs(pages, document.paragraphs);
    if (!document.attachments.empty()) pages.add(1);
    for (const OfficialAttachment& attachment : document.attachments) pages.add_text(attachment.title, 6);
    if (!document.signatures.empty()) pages.add(2 + static_cast<double>(document.signatures.size()));
    if (document.date) pages.add(1);
    if (!document.remark.empty()) pages.add(2);
    for (const OfficialAttachment& attachment : document.attachments) {
        if (attachment.paragraphs.empty()) continue;
        pages.new_page();
        pages.add(4);
        add_paragraphs(pages, attachment.paragraphs);
    }
    return pages.position();
}

double lines_of_imprint(const OfficialDocument& document) {
    double lines = 0;
    if (!document.cc.empty()) lines += lines_for(characters_of_list(document.cc) + 4);
    if (!document.printed_by.empty() || document.printed_on) lines += 1;
    return lines;
}

int breaks_before_imprint(const OfficialDocument& document) {
    const PagePosition end = end_of_document(document);
    if (end.page % 2 != 0) return 1;
    return end.lines + lines_of_imprint(document) + 1 <= lines_of_a_page ? 0 : 2;
}

}  // namespace luoshi::documents
