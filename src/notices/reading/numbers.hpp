// Document numbers: 湘教改〔2022〕1号 with any brackets, 第5号 of an order, 2022年第5号 of a proclamation.
#pragma once
#include <optional>
#include <string>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

struct FoundNumber {
    std::string raw;
    std::string code;
    std::optional<int> year;
    int serial = 0;
    size_t begin = 0;
    size_t end = 0;

    // code〔year〕serial号: how the same document is named everywhere, whatever brackets were used.
    std::string normalized() const;
};

// The number whose year bracket opens at `bracket`; the code is looked for before it.
std::optional<FoundNumber> number_at_bracket(string_view text, size_t bracket);
// The first number in the text that starts at or after `from`; stops looking at `limit`.
std::optional<FoundNumber> find_number(string_view text, size_t from, size_t limit);
// The line consists of a number (what may follow after a gap: 签发人). Also 第242号 and 2022年第5号.
std::optional<FoundNumber> number_line(string_view line);

}  // namespace luoshi::notices::reading
