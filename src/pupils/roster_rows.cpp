#include "pupils/roster_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "pupils/class_names.hpp"
#include "pupils/places.hpp"

namespace luoshi::pupils {
namespace {

// A column under the names that lists use for it; the pinyin initials are those of JY/T 0633-2022.
struct Heading {
    std::string_view title;
    std::vector<std::string_view> also;
    bool required = false;
};

const std::vector<Heading>& roster_headings() {
    static const std::vector<Heading> headings = {
        {"姓名", {"XM", "学生姓名"}, true},
        {"性别", {"XB", "XBM"}, true},
        {"出生日期", {"CSRQ", "出生年月日"}, true},
        {"年级", {"NJ"}, true},
        {"班号", {"BH", "班级", "班"}, true},
        {"学籍号", {"XJH", "全国学籍号"}, false},
        {"身份证号", {"SFZJH", "身份证件号", "身份证号码"}, false},
        {"寄宿", {"SFJS", "是否寄宿", "是否住宿"}, false},
        {"监护人一姓名", {"监护人1姓名", "JHRXM"}, false},
        {"监护人一关系", {"监护人1关系"}, false},
        {"监护人一电话", {"监护人1电话", "JHRDH"}, false},
        {"监护人二姓名", {"监护人2姓名"}, false},
        {"监护人二关系", {"监护人2关系"}, false},
        {"监护人二电话", {"监护人2电话"}, false},
    };
    return headings;
}

const std::vector<Heading>& group_headings() {
    static const std::vector<Heading> headings = {
        {"姓名", {"XM", "学生姓名"}, true},       {"学籍号或身份证号", {"学籍号", "身份证号", "XJH", "SFZJH"}, true},
        {"类别", {"群体", "困难类别"}, true},     {"起始日期", {"生效日期"}, true},
        {"终止日期", {"失效日期"}, false},        {"证明材料", {"材料"}, false},
        {"认定依据", {"认定文件", "依据"}, true},
    };
    return headings;
}

std::string trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return std::string(text);
}

// The cells of a table by the titles of its header.
class Cells {
 public:
    static Result<Cells> over(const documents::Table& table, const std::vector<Heading>& headings) {
        Cells cells(table);
        // Lists often carry a title above the header: it is looked for in the first ten rows.
        for (std::size_t i = 0; i < std::min<std::size_t>(table.rows.size(), 10); ++i) {
            cells.columns_.clear();
            for (std::size_t c = 0; c < table.rows[i].size(); ++c) {
                const auto title = trimmed(table.rows[i][c]);
                for (const auto& heading : headings) {
                    const bool is =
                        title == heading.title || std::ranges::find(heading.also, title) != heading.also.end();
                    if (is) cells.columns_.emplace(heading.title, c);
                }
            }
            if (!cells.columns_.contains(headings.front().title)) continue;
            cells.first_ = i + 1;
            break;
        }
        std::string missing;
        for (const auto& heading : headings) {
            if (heading.required && !cells.columns_.contains(heading.title))
                missing += (missing.empty() ? "" : "、") + std::string(heading.title);
        }
        if (!missing.empty()) {
            return Problem{Code::invalid, "columns-missing", "文件缺少这些列：" + missing + "。请下载模板对照列名",
                           "these columns are missing: " + missing + "; compare with the template"};
        }
        return cells;
    }

    std::size_t first() const { return first_; }
    std::string at(std::size_t row, std::string_view title) const {
        const auto column = columns_.find(title);
        if (column == columns_.end() || column->second >= table_->rows[row].size()) return {};
        return trimmed(table_->rows[row][column->second]);
    }
    bool empty(std::size_t row) const {
        return std::ranges::all_of(table_->rows[row], [](const std::string& cell) { return trimmed(cell).empty(); });
    }

 private:
    explicit Cells(const documents::Table& table) : table_(&table) {}
    const documents::Table* table_;
    std::map<std::string_view, std::size_t> columns_;
    std::size_t first_ = 0;
};

Result<Nothing> check_length(const documents::Table& table, const Cells& cells) {
    if (table.rows.size() <= cells.first())
        return Problem{Code::invalid, "list-empty", "表里没有数据行", "the list has no rows"};
    if (table.rows.size() - cells.first() > most_rows) {
        return Problem{Code::invalid, "list-too-long", fmt::format("一次最多导入 {} 行，请分成几个文件", most_rows),
                       fmt::format("at most {} rows at a time; split the file", most_rows)};
    }
    return Nothing{};
}

// 2016-09-01, 20160901, 2016/9/1, 2016年9月1日.
std::optional<Date> read_date(std::string_view text) {
    std::array<int, 3> parts{};
    std::size_t part = 0;
    bool in_number = false;
    if (text.size() == 8 && text.find_first_not_of("0123456789") == std::string_view::npos) {
        return Date::parse(fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)));
    }
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (part >= 3) return std::nullopt;
            if (parts.at(part) > 9999) return std::nullopt;
            parts.at(part) = parts.at(part) * 10 + (c - '0');
            in_number = true;
        } else if (in_number) {
            ++part;
            in_number = false;
        }
    }
    if (in_number) ++part;
    if (part != 3) return std::nullopt;
    return Date::parse(fmt::format("{:04}-{:02}-{:02}", parts[0], parts[1], parts[2]));
}

// 3, 三, 三年级, 初一, 七年级.
std::optional<int> read_grade(std::string_view text) {
    constexpr std::array<std::string_view, 9> numerals{"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    int number = 0;
    const auto digits = std::from_chars(text.data(), text.data() + text.size(), number);
    if (digits.ec == std::errc{}) return number;
    const bool junior = text.starts_with("初");
    if (junior) text.remove_prefix(std::string_view("初").size());
    for (std::size_t i = 0; i < numerals.size(); ++i) {
        if (text.starts_with(numerals[i])) return static_cast<int>(i) + 1 + (junior ? 6 : 0);
    }
    return std::nullopt;
}

// 2, 2班, (2)班, 02.
std::optional<int> read_class_number(std::string_view text) {
    int number = -1;
    const auto start = text.find_first_of("0123456789");
    if (start == std::string_view::npos) return std::nullopt;
    std::from_chars(text.data() + start, text.data() + text.size(), number);
    if (number < 1 || number > 99) return std::nullopt;
    return number;
}

class Reader {
 public:
    explicit Reader(ReadList& list) : list_(list) {}
    void fault(std::size_t row, std::string column, std::string slug, std::string text) {
        add(row, std::move(column), std::move(slug), std::move(text), false);
    }
    void doubt(std::size_t row, std::string column, std::string slug, std::string text) {
        add(row, std::move(column), std::move(slug), std::move(text), true);
    }

 private:
    void add(std::size_t row, std::string column, std::string slug, std::string text, bool doubt) {
        list_.faults.push_back({static_cast<int>(row) + 1, std::move(column), std::move(slug), std::move(text), doubt});
    }
    ReadList& list_;
};

std::optional<std::string> filled(std::string text) {
    if (text.empty()) return std::nullopt;
    return text;
}

void read_guardian(const Cells& cells, std::size_t row, const std::string& which, RosterRow& pupil, Reader& reader) {
    GivenGuardian guardian{cells.at(row, which + "姓名"), cells.at(row, which + "关系"),
                           filled(cells.at(row, which + "电话"))};
    if (guardian.name.empty()) {
        if (guardian.phone || !guardian.relation.empty())
            reader.fault(row, which + "姓名", "required", "填写了关系或电话，请同时填写姓名");
        return;
    }
    if (guardian.relation.empty()) guardian.relation = "监护人";
    pupil.guardians.push_back(std::move(guardian));
}

}  // namespace

Result<ReadList> read_roster_rows(const documents::Table& table, Date today, int first_grade, int last_grade) {
    TRY(const Cells cells, Cells::over(table, roster_headings()));
    TRY_DO(check_length(table, cells));
    ReadList list;
    Reader reader(list);
    std::map<std::string, int> numbers;
    for (std::size_t row = cells.first(); row < table.rows.size(); ++row) {
        if (cells.empty(row)) continue;
        ++list.rows;
        RosterRow pupil;
        pupil.row = static_cast<int>(row) + 1;
        pupil.name = cells.at(row, "姓名");
        if (pupil.name.empty()) reader.fault(row, "姓名", "required", "请填写姓名");
        if (pupil.name.size() > 150) reader.fault(row, "姓名", "too-long", "姓名不超过 50 字");
        const auto sex = cells.at(row, "性别");
        if (sex == "男" || sex == "1" || sex == "男性")
            pupil.sex = Sex::male;
        else if (sex == "女" || sex == "2" || sex == "女性")
            pupil.sex = Sex::female;
        else
            reader.fault(row, "性别", "unknown-value", "性别应填“男”或“女”");
        const auto born = read_date(cells.at(row, "出生日期"));
        if (!born)
            reader.fault(row, "出生日期", "not-a-date", "出生日期应像 2016-09-01");
        else if (!plausible_birth(*born, today))
            reader.fault(row, "出生日期", "implausible", "出生日期应使年龄在 3 到 25 岁之间");
        pupil.born = born.value_or(Date{});
        const auto grade = read_grade(cells.at(row, "年级"));
        if (!grade || *grade < first_grade || *grade > last_grade) {
            reader.fault(row, "年级", "grade-outside", fmt::format("年级应在 {} 到 {} 之间", first_grade, last_grade));
        }
        pupil.grade = grade.value_or(0);
        const auto number_of_class = read_class_number(cells.at(row, "班号"));
        if (!number_of_class) reader.fault(row, "班号", "not-a-number", "班号应为 1 到 99");
        pupil.number_of_class = number_of_class.value_or(0);
        const auto boarding = cells.at(row, "寄宿");
        pupil.boarding =
            boarding == "是" || boarding == "1" || boarding == "Y" || boarding == "寄宿" || boarding == "住宿";
        pupil.number = filled(upper_case(cells.at(row, "学籍号")));
        pupil.resident_id = filled(upper_case(cells.at(row, "身份证号")));
        for (const auto& [value, title] :
             {std::pair(pupil.number, "学籍号"), std::pair(pupil.resident_id, "身份证号")}) {
            if (!value) continue;
            const auto [known, added] = numbers.emplace(title + *value, pupil.row);
            if (!added) reader.fault(row, title, "twice-in-file", fmt::format("与第 {} 行重复", known->second));
        }
        if (born) {
            for (const auto& doubt : doubts_about(pupil.resident_id, pupil.number, *born)) {
                const std::string column = doubt.field == "pupil_number" ? "学籍号"
                                           : doubt.field == "born"       ? "出生日期"
                                                                         : "身份证号";
                reader.doubt(row, column, doubt.slug, doubt.detail);
            }
        }
        read_guardian(cells, row, "监护人一", pupil, reader);
        read_guardian(cells, row, "监护人二", pupil, reader);
        list.pupils.push_back(std::move(pupil));
    }
    if (list.rows == 0) return Problem{Code::invalid, "list-empty", "表里没有数据行", "the list has no rows"};
    return list;
}

Result<ReadList> read_group_rows(const documents::Table& table) {
    TRY(const Cells cells, Cells::over(table, group_headings()));
    TRY_DO(check_length(table, cells));
    ReadList list;
    Reader reader(list);
    for (std::size_t row = cells.first(); row < table.rows.size(); ++row) {
        if (cells.empty(row)) continue;
        ++list.rows;
        GroupListRow group;
        group.row = static_cast<int>(row) + 1;
        group.name = cells.at(row, "姓名");
        if (group.name.empty()) reader.fault(row, "姓名", "required", "请填写姓名");
        group.proof = upper_case(cells.at(row, "学籍号或身份证号"));
        if (group.proof.empty()) reader.fault(row, "学籍号或身份证号", "required", "请填写学籍号或身份证号");
        const auto kind = json::enum_parse<GroupKind>(group_kind_called(cells.at(row, "类别")));
        if (!kind) reader.fault(row, "类别", "unknown-value", "没有这个类别，请对照模板第二个工作表中的类别名称");
        group.kind = kind.value_or(GroupKind::disabled);
        const auto from = read_date(cells.at(row, "起始日期"));
        if (!from) reader.fault(row, "起始日期", "not-a-date", "日期应像 2026-09-01");
        group.valid_from = from.value_or(Date{});
        if (const auto text = cells.at(row, "终止日期"); !text.empty()) {
            group.valid_until = read_date(text);
            if (!group.valid_until)
                reader.fault(row, "终止日期", "not-a-date", "日期应像 2027-08-31");
            else if (from && *group.valid_until <= *from)
                reader.fault(row, "终止日期", "days-out-of-order", "终止日期应晚于起始日期");
        }
        group.evidence = cells.at(row, "证明材料");
        group.document = cells.at(row, "认定依据");
        if (group.document.empty()) reader.fault(row, "认定依据", "required", "请填写认定依据的文件或名单");
        list.groups.push_back(std::move(group));
    }
    if (list.rows == 0) return Problem{Code::invalid, "list-empty", "表里没有数据行", "the list has no rows"};
    return list;
}

documents::Sheet roster_template() {
    documents::Sheet sheet{"学生名册", {}, {}};
    for (const auto& heading : roster_headings())
        sheet.columns.push_back({std::string(heading.title), heading.title.size() > 18 ? 20.0 : 14.0});
    return sheet;
}

documents::Sheet group_template() {
    documents::Sheet sheet{"群体名单", {}, {}};
    for (const auto& heading : group_headings()) sheet.columns.push_back({std::string(heading.title), 18});
    return sheet;
}

}  // namespace luoshi::pupils
