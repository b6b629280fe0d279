// Taking out of text what says whose it is. Pure.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::programmes::review::marking {

class Blinder {
 public:
    // Names of the applicants, their places, whoever must not be known. Each is also looked for without the leading name of one of the `places`
    // (长沙样例职校 → 样例职校), if four characters are left.
    Blinder(const std::vector<std::string>& names, const std::vector<std::string>& places);

    // Names (also with blanks between their characters, also with Latin letters in another case), e-mail addresses, web addresses and numbers of seven
    // digits and more become "×××". What else could give somebody away stays: a person must look.
    std::string text(std::string_view text) const;

 private:
    std::vector<std::vector<std::string>> names_;  // as characters, the longest first
};

}  // namespace luoshi::programmes::review::marking
