// The head of a document: letterhead, number, signer, title, addressees — everything before the text.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "notices/reading/numbers.hpp"
#include "notices/reading/page.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices::reading {

struct Head {
    std::vector<size_t> letterhead;  // paragraphs
    std::optional<size_t> number;
    std::optional<FoundNumber> number_found;
    std::vector<size_t> title;  // paragraphs, in order
    std::string title_text;
    bool title_spaced = false;  // letter-spaced
    std::optional<size_t> addressee;
    size_t addressee_size = 0;  // bytes of the paragraph up to and with the colon
    std::vector<std::string> signers;
    std::optional<Date> date;  // （2022年3月1日） below the title
    size_t body = 0;           // the first paragraph of the text

    bool any() const { return number.has_value() || !title.empty(); }
};

Head read_head(const Page& page, size_t begin, size_t end);
// Bytes up to and with the colon where the paragraph addresses somebody; 0 where it does not.
size_t addressee_size(string_view text);

struct Letterhead {
    std::vector<std::string> names;  // full names, in order
    bool torn = false;               // names had to be put together from pieces
    LineRange lines{1, 1};
};
Letterhead read_letterhead(const Page& page, const std::vector<size_t>& paragraphs);

}  // namespace luoshi::notices::reading
