// Where in the original a field of the head was read: the reader gives lines to the number and the title; for names and dates the lines are looked
// up by their letters. Pure; a place that cannot be found is left open rather than guessed.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "notices/reading/reading.hpp"

namespace luoshi::notices {

class Lines {
 public:
    explicit Lines(std::string_view text);
    int count() const { return static_cast<int>(lines_.size()); }
    std::string_view at(int number) const { return lines_[static_cast<std::size_t>(number - 1)]; }

    // The first and shortest run of at most `longest` lines between `from` and `to` whose letters hold those of `words`.
    std::optional<reading::LineRange> find(std::string_view words, int from, int to, int longest = 4) const;

 private:
    std::vector<std::string_view> lines_;
    std::vector<std::string> keys_;  // letters, digits and Han only, folded
};

struct HeadPlaces {
    std::optional<reading::LineRange> issuers;
    std::optional<reading::LineRange> addressees;
    std::optional<reading::LineRange> signers;
    std::optional<reading::LineRange> issued;
    std::optional<reading::LineRange> attachments;
};
HeadPlaces locate_head(const reading::Document& document, const Lines& lines);

}  // namespace luoshi::notices
