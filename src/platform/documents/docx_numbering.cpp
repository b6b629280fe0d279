#include "platform/documents/docx_numbering.hpp"

#include <pugixml.hpp>

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

// "（一）" and "①" stand directly before the text, "1." and "第一条" do not.
bool wants_blank_behind(std::string_view marker) {
    const char32_t last = code_point_before(marker, marker.size());
    return !marker.empty() && (is_han(last) || !is_wide(last)) && !is_blank(last);
}

}  // namespace

DocxNumbering::DocxNumbering(const pugi::xml_node& root, const DocxStyles& styles) {
    for (const pugi::xml_node& node : root.children()) {
        if (local_name(node) == "abstractNum") read_abstract(node);
        if (local_name(node) == "num") read_list(node);
    }
    follow_style_links(root, styles);
}

DocxNumbering::Level DocxNumbering::read_level(const pugi::xml_node& node) {
    Level level;
    level.start = attribute_number(child(node, "start"), "val", 0);
    pugi::xml_node format = child(node, "numFmt");
    // Newer formats stand in an alternative; the fallback beside it is what every program can show.
    if (!format) format = child(child(child(node, "AlternateContent"), "Fallback"), "numFmt");
    if (format) level.format = number_format_by_name(attribute(format, "val")).value_or(NumberFormat::decimal);
    level.text = attribute(child(node, "lvlText"), "val");
    if (const auto restart = child(node, "lvlRestart")) level.restart = attribute_number(restart, "val", 0);
    level.always_decimal = is_on(child(node, "isLgl"));
    if (attribute(child(node, "suff"), "val") == "nothing") level.suffix = Suffix::nothing;
    level.style = attribute(child(node, "pStyle"), "val");
    return level;
}

void DocxNumbering::read_abstract(const pugi::xml_node& node) {
    Abstract& abstract = abstracts_[attribute_number(node, "abstractNumId", 0)];
    for (const pugi::xml_node& level : node.children()) {
        if (local_name(level) != "lvl") continue;
        const auto index = static_cast<std::size_t>(attribute_number(level, "ilvl", 0));
        if (index < levels_max) abstract.levels[index] = read_level(level);
    }
}

void DocxNumbering::read_list(const pugi::xml_node& node) {
    List& list = lists_[attribute_number(node, "numId", 0)];
    list.abstract = attribute_number(child(node, "abstractNumId"), "val", 0);
    for (const pugi::xml_node& change : node.children()) {
        if (local_name(change) != "lvlOverride") continue;
        const auto index = static_cast<std::size_t>(attribute_number(change, "ilvl", 0));
        if (index >= levels_max) continue;
        if (const auto level = child(change, "lvl")) list.replaced[index] = read_level(level);
        if (const auto start = child(change, "startOverride"))
            list.start_override[index] = attribute_number(start, "val", 0);
    }
}

// <w:numStyleLink>: this abstract list is defined by the list of a numbering style.
void DocxNumbering::follow_style_links(const pugi::xml_node& root, const DocxStyles& styles) {
    for (const pugi::xml_node& node : root.children()) {
        if (local_name(node) != "abstractNum") continue;
        const auto link = child(node, "numStyleLink");
        if (!link) continue;
        const auto numbering = styles.numbering(attribute(link, "val"));
        if (!numbering) continue;
        const auto list = lists_.find(numbering->list);
        if (list == lists_.end()) continue;
        const auto source = abstracts_.find(list->second.abstract);
        if (source == abstracts_.end()) continue;
        abstracts_[attribute_number(node, "abstractNumId", 0)].levels = Levels(source->second.levels);
    }
}

std::optional<int> DocxNumbering::level_of_style(int list, std::string_view style) const {
    const auto found = lists_.find(list);
    if (found == lists_.end()) return std::nullopt;
    const auto abstract = abstracts_.find(found->second.abstract);
    if (abstract == abstracts_.end()) return std::nullopt;
    for (std::size_t i = 0; i < levels_max; ++i)
        if (level_of(found->second, abstract->second, i).style == style) return static_cast<int>(i);
    return std::nullopt;
}

const DocxNumbering::Level& DocxNumbering::level_of(const List& list, const Abstract& abstract,
                                                    std::size_t level) const {
    const auto replaced = list.replaced.find(level);
    return replaced == list.replaced.end() ? abstract.levels[level] : replaced->second;
}

void DocxNumbering::count(List& list, Abstract& abstract, std::size_t level) const {
    const auto override = list.start_override.find(level);
    std::optional<int>& counter = abstract.counters[level];
    const bool first_of_list = list.started.insert(level).second;
    constexpr int number_max = 1'000'000;
    if (override != list.start_override.end() && first_of_list)
        counter = override->second;
    else if (!counter)
        counter = level_of(list, abstract, level).start;
    else if (*counter < number_max)
        ++*counter;
    for (std::size_t deeper = level + 1; deeper < levels_max; ++deeper) {
        const std::optional<int>& restart = level_of(list, abstract, deeper).restart;
        if (!restart || static_cast<int>(level) + 1 <= *restart) abstract.counters[deeper].reset();
    }
}

std::string DocxNumbering::render(const List& list, const Abstract& abstract, std::size_t level) const {
    const Level& own = level_of(list, abstract, level);
    std::string marker;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const bool placeholder =
            own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
        if (!placeholder) {
            marker += own.text[i];
            continue;
        }
        const auto other = static_cast<std::size_t>(own.text[++i] - '1');
        const Level& shown = level_of(list, abstract, other);
        const bool decimal = own.always_decimal && shown.format != NumberFormat::none;
        marker += format_number(abstract.counters[other].value_or(shown.start),
                                decimal ? NumberFormat::decimal : shown.format);
    }
    if (own.suffix == Suffix::blank && wants_blank_behind(marker)) marker += ' ';
    return marker;
}

std::string DocxNumbering::next_marker(int list_number, int level_number) {
    const auto list = lists_.find(list_number);
    if (list == lists_.end()) return {};
    const auto abstract = abstracts_.find(list->second.abstract);
    if (abstract == abstracts_.end()) return {};
    const auto level = std::min(static_cast<std::size_t>(std::max(level_number, 0)), levels_max - 1);
    count(list->second, abstract->second, level);
    if (level_of(list->second, abstract->second, level).format == NumberFormat::bullet) return {};
    return render(list->second, abstract->second, level);
}

}  // namespace luoshi::documents
