#include "fees/exemptions/list_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "fees/exemptions/store.hpp"

namespace luoshi::fees::exemptions {
namespace {

constexpr std::size_t most_rows = 5000;

struct Heading {
    std::string_view key;
    std::vector<std::string_view> titles;
    bool needed = true;
};
const std::vector<Heading>& headings() {
    static const std::vector<Heading> all = {
        {"name", {"姓名", "学生姓名"}},
        {"who", {"学籍号", "学生代码", "学籍号或学生代码", "学籍号/学生代码"}},
        {"category", {"类别", "减免类别"}},
        {"document", {"文号", "认定文号"}},
        {"from", {"起始日期", "开始日期"}},
        {"until", {"截止日期", "终止日期"}},
        {"evidence", {"证明材料", "备注"}, false},
    };
    return all;
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto from = text.find_first_not_of(blanks);
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(blanks) - from + 1));
}

// 2026-09-01, 2026/9/1, 2026.9.1, 2026年9月1日
std::optional<Date> day_of(std::string text) {
    for (const std::string_view mark : {"年", "月", "/", "."}) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) text.replace(at, mark.size(), "-");
    }
    if (const auto end = text.find("日"); end != std::string::npos) text.erase(end);
    const auto first = text.find('-');
    const auto second = text.find('-', first == std::string::npos ? first : first + 1);
    if (second == std::string::npos) return std::nullopt;
    const auto two = [](std::string part) { return part.size() == 1 ? "0" + part : part; };
    return Date::parse(text.substr(0, first) + "-" + two(text.substr(first + 1, second - first - 1)) + "-" + two(text.substr(second + 1)));
}

using Places = std::map<std::string_view, std::size_t>;

Result<Places> places_of(const documents::Row& head) {
    Places places;
    std::string missing;
    for (const auto& heading : headings()) {
        for (std::size_t i = 0; i < head.size(); ++i) {
            const auto title = trimmed(head[i]);
            if (std::ranges::find(heading.titles, title) != heading.titles.end()) places.emplace(heading.key, i);
        }
        if (heading.needed && !places.contains(heading.key)) missing += fmt::format("{}“{}”", missing.empty() ? "" : "、", heading.titles.front());
    }
    if (missing.empty()) return places;
    return Problem{Code::invalid, "columns-missing", fmt::format("文件第一行缺少列：{}。请使用模板", missing),
                   fmt::format("the first row lacks the columns {}; use the template", missing)};
}

class Reader {
 public:
    Reader(const Places& places, ReadList& list) : places_(places), list_(list) {}

    void read(const documents::Row& cells, int number) {
        cells_ = &cells;
        row_ = ListRow{};
        row_.row = number;
        const auto before = list_.faults.size();
        row_.name = needed("name");
        row_.who = needed("who");
        const auto category = needed("category");
        if (!category.empty()) {
            if (const auto key = category_of_words(category)) row_.category = *key;
            else fault("类别", "category-unknown", fmt::format("没有“{}”这一类别，请按模板第二张表填写", category), "no such category; see the template's second sheet");
        }
        row_.document = needed("document");
        const auto from = day("from", "起始日期");
        const auto until = day("until", "截止日期");
        if (from) row_.from = *from;
        if (until) row_.until = *until;
        if (from && until && *until < *from) fault("截止日期", "days-reversed", "截止日期早于起始日期", "the last day lies before the first");
        row_.evidence = cell("evidence");
        if (list_.faults.size() == before) list_.rows.push_back(row_);
    }

 private:
    std::string cell(std::string_view key) const {
        const auto place = places_.find(key);
        return place == places_.end() || place->second >= cells_->size() ? std::string() : trimmed((*cells_)[place->second]);
    }
    static std::string title(std::string_view key) { return std::string(std::ranges::find(headings(), key, &Heading::key)->titles.front()); }
    std::string needed(std::string_view key) {
        auto text = cell(key);
        if (text.empty()) fault(title(key), "required", fmt::format("请填写{}", title(key)), "is needed");
        if (text.size() > 300) fault(title(key), "too-long", "请控制在 100 字以内", "at most 100 characters");
        return text;
    }
    std::optional<Date> day(std::string_view key, const std::string& column) {
        const auto text = needed(key);
        if (text.empty()) return std::nullopt;
        auto day = day_of(text);
        if (!day) fault(column, "not-a-day", fmt::format("“{}”不是日期，请写成 2026-09-01", text), "not a day; write 2026-09-01");
        return day;
    }
    void fault(std::string column, std::string slug, std::string text, std::string text_en) {
        list_.faults.push_back({row_.row, std::move(column), std::move(slug), std::move(text), std::move(text_en)});
    }

    const Places& places_;
    ReadList& list_;
    const documents::Row* cells_ = nullptr;
    ListRow row_;
};

}  // namespace

Result<ReadList> read_list_rows(const documents::Table& table) {
    if (table.rows.size() < 2) return Problem{Code::invalid, "list-empty", "文件里没有数据行", "the file holds no row"};
    if (table.rows.size() > most_rows + 1)
        return Problem{Code::invalid, "list-too-long", fmt::format("一份名单最多 {} 行，请分开导入", most_rows), fmt::format("at most {} rows a list", most_rows)};
    TRY(const Places places, places_of(table.rows.front()));
    ReadList list;
    Reader reader(places, list);
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        if (std::ranges::all_of(table.rows[i], [](const std::string& cell) { return trimmed(cell).empty(); })) continue;
        ++list.read;
        reader.read(table.rows[i], static_cast<int>(i) + 1);
    }
    if (list.read == 0) return Problem{Code::invalid, "list-empty", "文件里没有数据行", "the file holds no row"};
    return list;
}

documents::Sheet list_template() {
    using enum documents::ColumnKind;
    return {"减免名单", {{"姓名", 12}, {"学籍号或学生代码", 24}, {"类别", 26}, {"文号", 24}, {"起始日期", 14, date}, {"截止日期", 14, date}, {"证明材料", 24}}, {}};
}

}  // namespace luoshi::fees::exemptions
