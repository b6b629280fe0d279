// Automatic numbering of a DOCX file: what stands before a paragraph although nobody typed it.
//
// Counters belong to the abstract list, so that two lists made from it continue each other; a start override begins
// anew where its list first appears; a deeper level begins anew after a higher one unless it says otherwise (ECMA-376
// part 1, 17.9).
#pragma once
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "platform/documents/docx_styles.hpp"
#include "platform/documents/list_numbers.hpp"
#include "platform/documents/xml_document.hpp"

namespace luoshi::documents {

class DocxNumbering {
 public:
    DocxNumbering() = default;
    DocxNumbering(const pugi::xml_node& root, const DocxStyles& styles);  // <w:numbering>

    // Counts a paragraph of list `list` (w:numId) and gives what stands before its text, with the blank behind where
    // one belongs. Empty for bullets and unknown lists.
    std::string next_marker(int list, int level);
    // The level of the list whose definition names this paragraph style.
    std::optional<int> level_of_style(int list, std::string_view style) const;

 private:
    static constexpr std::size_t levels_max = 9;
    enum class Suffix { blank, nothing };
    struct Level {
        int start = 0;
        NumberFormat format = NumberFormat::decimal;
        std::string text;             // "第%1条"
        std::optional<int> restart;   // w:lvlRestart
        bool always_decimal = false;  // w:isLgl
        Suffix suffix = Suffix::blank;
        std::string style;  // w:pStyle
    };
    using Levels = std::array<Level, levels_max>;
    struct Abstract {
        Levels levels;
        std::array<std::optional<int>, levels_max> counters;
    };
    struct List {
        int abstract = 0;
        std::map<std::size_t, Level> replaced;
        std::map<std::size_t, int> start_override;
        std::set<std::size_t> started;
    };

    static Level read_level(const pugi::xml_node& node);
    void read_abstract(const pugi::xml_node& node);
    void read_list(const pugi::xml_node& node);
    void follow_style_links(const pugi::xml_node& root, const DocxStyles& styles);
    const Level& level_of(const List& list, const Abstract& abstract, std::size_t level) const;
    void count(List& list, Abstract& abstract, std::size_t level) const;
    std::string render(const List& list, const Abstract& abstract, std::size_t level) const;

    std::map<int, Abstract> abstracts_;
    std::map<int, List> lists_;
};

}  // namespace luoshi::documents
