#include "supervision/inspections/drawing/drawing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace luoshi::supervision::inspections::drawing {
namespace {

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    while (true) {
        const auto space = line.find(' ');
        words.push_back(line.substr(0, space));
        if (space == std::string_view::npos) return words;
        line.remove_prefix(space + 1);
    }
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size() || number < 0 || number > 1'000'000) return std::nullopt;
    return number;
}

// What one line adds; a sentence in English when it cannot be read.
class Reader {
 public:
    std::optional<std::string_view> take(std::string_view line, std::int64_t number) {
        if (line.find_first_of(",\"\r|") != std::string_view::npos) return "holds a comma, a bar, a quote or a carriage return";
        if (number == 1) return line == list_schema ? std::nullopt : std::optional<std::string_view>("is not luoshi.inspection/1");
        const auto words = words_of(line);
        for (const auto word : words)
            if (word.empty()) return "holds an empty field";
        return take_words(words);
    }
    List list;

 private:
    std::optional<std::string_view> take_words(const std::vector<std::string_view>& words) {
        const auto kind = words[0];
        if (kind == "draw" && words.size() == 2) {
            list.draw = words[1];
            return std::nullopt;
        }
        if (kind == "stratum" && words.size() == 4) return stratum(words);
        if (kind == "object" && words.size() == 4) return object(words);
        if (kind == "inspector" && words.size() == 2) {
            if (!inspectors_.emplace(words[1]).second) return "names an inspector twice";
            list.inspectors.emplace_back(words[1]);
            return std::nullopt;
        }
        if (kind == "avoid" && words.size() == 3) {
            list.avoid.emplace(words[1], words[2]);
            return std::nullopt;
        }
        return "is an unknown line";
    }
    std::optional<std::string_view> stratum(const std::vector<std::string_view>& words) {
        const auto count = whole_number(words[2]);
        const auto alternates = whole_number(words[3]);
        if (!count || !alternates) return "has no whole numbers";
        if (!strata_.emplace(words[1]).second) return "names a stratum twice";
        list.strata.push_back({std::string(words[1]), static_cast<std::size_t>(*count), static_cast<std::size_t>(*alternates)});
        return std::nullopt;
    }
    std::optional<std::string_view> object(const std::vector<std::string_view>& words) {
        const auto score = whole_number(words[3]);
        if (!score) return "has no whole number";
        if (!strata_.contains(std::string(words[2]))) return "names a stratum that is not there";
        if (!objects_.emplace(words[1]).second) return "names an object twice";
        list.objects.push_back({std::string(words[1]), std::string(words[2]), *score});
        return std::nullopt;
    }
    std::set<std::string, std::less<>> strata_, objects_, inspectors_;
};

std::vector<std::string> line_for(const List& list, const draw::Lottery& lottery, const std::string& object) {
    struct Standing {
        draw::Number number;
        const std::string* inspector;
    };
    std::vector<Standing> standing;
    for (const auto& inspector : list.inspectors) {
        if (!list.avoid.contains({inspector, object})) standing.push_back({lottery.number(object + "|" + inspector), &inspector});
    }
    std::ranges::sort(standing, [](const Standing& a, const Standing& b) { return a.number != b.number ? a.number < b.number : *a.inspector < *b.inspector; });
    std::vector<std::string> line;
    for (const auto& one : standing) line.push_back(*one.inspector);
    return line;
}

Problem too_few_inspectors(const std::string& object, std::size_t left) {
    return {Code::conflict, "too-few-inspectors",
            fmt::format("{} 回避后只剩 {} 名检查人员，至少要两名；请补充检查人员名录", object, left),
            fmt::format("after avoidance {} is left with {} inspectors, two are needed; list more inspectors", object, left)};
}

}  // namespace

std::string written(const List& list) {
    std::string text(list_schema);
    text += fmt::format("\ndraw {}\n", list.draw);
    for (const auto& s : list.strata) text += fmt::format("stratum {} {} {}\n", s.name, s.count, s.alternates);
    for (const auto& o : list.objects) text += fmt::format("object {} {} {}\n", o.code, o.stratum, o.score);
    for (const auto& i : list.inspectors) text += fmt::format("inspector {}\n", i);
    for (const auto& [inspector, object] : list.avoid) text += fmt::format("avoid {} {}\n", inspector, object);
    return text;
}

Result<List> read_list(std::string_view text) {
    Reader reader;
    std::int64_t number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto wrong = reader.take(text.substr(0, end), ++number);
        if (wrong)
            return Problem{Code::invalid, "bad-list", fmt::format("抽取名单第 {} 行有误：{}", number, *wrong), fmt::format("line {} of the list {}", number, *wrong)};
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    if (number == 0) return Problem{Code::invalid, "bad-list", "抽取名单是空的", "the list is empty"};
    return std::move(reader.list);
}

Result<std::vector<Pick>> draw_all(const List& list, draw::Algorithm algorithm, std::string_view seed) {
    const draw::Lottery lottery(algorithm, seed);
    std::vector<draw::Stratum> strata;
    for (const auto& s : list.strata) {
        draw::Stratum stratum{s.name, {}, s.count, s.alternates};
        for (const auto& object : list.objects)
            if (object.stratum == s.name) stratum.ids.push_back(object.code);
        strata.push_back(std::move(stratum));
    }
    TRY(const auto drawn, draw::pick_stratified(lottery, strata));
    std::vector<Pick> picks;
    for (const auto& stratum : drawn) {
        std::size_t place = 0;
        const auto add = [&](const std::string& object, bool chosen) -> Result<Nothing> {
            Pick pick{stratum.name, ++place, chosen, object, line_for(list, lottery, object)};
            if (pick.line.size() < 2) return too_few_inspectors(object, pick.line.size());
            picks.push_back(std::move(pick));
            return Nothing{};
        };
        for (const auto& object : stratum.pick.chosen) TRY_DO(add(object, true));
        for (const auto& object : stratum.pick.alternates) TRY_DO(add(object, false));
    }
    return picks;
}

std::string result_text(const std::vector<Pick>& picks) {
    std::string text = "kind,stratum,place,object,inspectors\n";
    for (const auto& pick : picks)
        text += fmt::format("{},{},{},{},{}\n", pick.chosen ? "object" : "alternate", pick.stratum, pick.place, pick.object, fmt::join(pick.line, " "));
    return text;
}

Result<std::string> recompute(const draw::Record& record, const draw::Texts& inputs, std::string_view seed) {
    if (record.mechanism != mechanism)
        return Problem{Code::invalid, "unknown-mechanism", "没有这种抽签方式：" + record.mechanism, "unknown mechanism " + record.mechanism};
    const auto text = inputs.find("list");
    if (text == inputs.end()) return Problem{Code::invalid, "list-missing", "记录里没有名单", "the record names no list"};
    TRY(const List list, read_list(text->second));
    TRY(const auto picks, draw_all(list, record.algorithm, seed));
    return result_text(picks);
}

}  // namespace luoshi::supervision::inspections::drawing
