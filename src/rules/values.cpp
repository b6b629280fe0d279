#include "rules/values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace luoshi::rules {
namespace {

constexpr const char* day_words[] = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
constexpr const char* day_words_en[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

Problem bad_value(std::string detail, std::string detail_en) {
    return {Code::invalid, "bad-value", detail, std::move(detail_en), {{"value", "bad-value", detail}}};
}

[[noreturn]] void wrong_kind(const Parameter& parameter) {
    throw std::logic_error("the parameter " + parameter.key + " was asked for as a kind that it is not");
}

bool is_number(ValueKind kind) {
    return kind == ValueKind::money || kind == ValueKind::count || kind == ValueKind::minutes;
}

// 3.5, 4, 0.05: yuan without idle zeros.
std::string yuan(std::int64_t fen) {
    auto text = fmt::format("{}.{:02}", fen / 100, fen % 100);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

Spoken spoken_number(const Parameter& parameter, std::int64_t number) {
    const auto digits = parameter.kind == ValueKind::money ? yuan(number) : std::to_string(number);
    if (parameter.unit == "percent") return {digits + "%", digits + "%"};
    const auto unit_en = number == 1 && parameter.unit_words_en.ends_with('s')
                             ? parameter.unit_words_en.substr(0, parameter.unit_words_en.size() - 1)
                             : parameter.unit_words_en;
    return {parameter.unit_words.empty() ? digits : digits + " " + parameter.unit_words,
            unit_en.empty() ? digits : digits + " " + unit_en};
}

const Word* choice(const Parameter& parameter, std::string_view key) {
    const auto found = std::ranges::find(parameter.choices, key, &Word::key);
    return found == parameter.choices.end() ? nullptr : &*found;
}

std::string all_choices(const Parameter& parameter) {
    std::string list;
    for (const auto& word : parameter.choices) list += (list.empty() ? "" : "、") + word.words;
    return list;
}

Result<Nothing> check_range(const Parameter& parameter, std::int64_t number) {
    const auto least = parameter.least.value_or(0);
    const auto most = parameter.most.value_or(1'000'000'000);
    if (number >= least && number <= most) return Nothing{};
    const auto from = spoken_number(parameter, least);
    const auto to = spoken_number(parameter, most);
    return bad_value(fmt::format("“{}”应在 {} 到 {} 之间", parameter.words, from.words, to.words),
                     fmt::format("{}: from {} to {}", parameter.words_en, from.words_en, to.words_en));
}

Result<json::value> read_number(const Parameter& parameter, const json::value& value) {
    if (!value.is_int64() && !value.is_uint64()) {
        return parameter.kind == ValueKind::money
                   ? bad_value("应为整数分，例如 4 元写作 400", "an integer of fen: 4 yuan is 400")
                   : bad_value("应为整数", "an integer");
    }
    boost::system::error_code error;
    const auto number = value.to_number<std::int64_t>(error);
    if (error) return bad_value("数值过大", "the number is too large");
    TRY_DO(check_range(parameter, number));
    return json::value(number);
}

Result<json::value> read_time(const json::value& value) {
    const auto* text = value.if_string();
    const auto time = text == nullptr ? std::nullopt : TimeOfDay::parse(std::string_view(*text));
    if (!time) return bad_value("应为 17:30 这样的时间", "a time such as 17:30");
    return json::value(time->to_string());
}

Result<json::value> read_cutoff(const json::value& value) {
    const auto refusal = bad_value("请假截止应写明提前几天（0–14）和几点",
                                   "a cut-off names how many days before (0–14) and at what time");
    const auto* object = value.if_object();
    if (object == nullptr || object->size() != 2) return refusal;
    const auto* days = object->if_contains("days_before");
    const auto* at = object->if_contains("at");
    if (days == nullptr || at == nullptr || !days->is_int64() || days->get_int64() < 0 || days->get_int64() > 14) {
        return refusal;
    }
    const auto time = read_time(*at);
    if (!time) return refusal;
    return json::value{{"days_before", days->get_int64()}, {"at", *time}};
}

Result<json::value> read_weekdays(const json::value& value) {
    const auto refusal = bad_value("服务日应为 1（周一）到 7（周日）中不重复的几个，至少一个",
                                   "days are some of 1 (Monday) to 7 (Sunday), none twice, at least one");
    const auto* list = value.if_array();
    if (list == nullptr || list->empty()) return refusal;
    std::set<std::int64_t> days;
    for (const auto& day : *list) {
        if (!day.is_int64() || day.get_int64() < 1 || day.get_int64() > 7 || !days.insert(day.get_int64()).second) {
            return refusal;
        }
    }
    boost::json::array sorted;
    for (const auto day : days) sorted.emplace_back(day);
    return json::value(std::move(sorted));
}

Problem unknown_word(const Parameter& parameter) {
    return bad_value(fmt::format("“{}”只能从目录中选：{}", parameter.words, all_choices(parameter)),
                     "choose from the words of the catalogue");
}

Result<json::value> read_word(const Parameter& parameter, const json::value& value) {
    const auto* text = value.if_string();
    if (text == nullptr || choice(parameter, std::string_view(*text)) == nullptr) return unknown_word(parameter);
    return value;
}

Result<json::value> read_words(const Parameter& parameter, const json::value& value) {
    const auto* list = value.if_array();
    if (list == nullptr || list->empty()) return bad_value("请至少选一项", "choose at least one");
    std::set<std::string> seen;
    for (const auto& word : *list) {
        TRY_DO(read_word(parameter, word));
        if (!seen.insert(std::string(word.get_string())).second)
            return bad_value("同一项写了两次", "one of them twice");
    }
    return value;
}

Result<json::value> read_table(const Parameter& parameter, const json::value& value) {
    const auto* object = value.if_object();
    if (object == nullptr || object->empty()) return bad_value("请至少填写一行", "fill in at least one row");
    for (const auto& row : *object) {
        if (choice(parameter, row.key()) == nullptr) return unknown_word(parameter);
        TRY_DO(read_number(parameter, row.value()));
    }
    boost::json::object ordered;
    for (const auto& word : parameter.choices) {
        if (const auto* number = object->if_contains(word.key)) ordered[word.key] = number->to_number<std::int64_t>();
    }
    return json::value(std::move(ordered));
}

Spoken spoken_weekdays(const std::vector<int>& days) {
    const bool run = days.size() > 2 && days.back() - days.front() + 1 == static_cast<int>(days.size());
    const auto index = [](int day) { return static_cast<std::size_t>(day - 1); };
    if (run) {
        return {fmt::format("{}至{}", day_words[index(days.front())], day_words[index(days.back())]),
                fmt::format("{}–{}", day_words_en[index(days.front())], day_words_en[index(days.back())])};
    }
    Spoken list;
    for (const auto day : days) {
        list.words += (list.words.empty() ? "" : "、") + std::string(day_words[index(day)]);
        list.words_en += (list.words_en.empty() ? "" : ", ") + std::string(day_words_en[index(day)]);
    }
    return list;
}

void append(Spoken& list, const Spoken& more) {
    list.words += (list.words.empty() ? "" : "、") + more.words;
    list.words_en += (list.words_en.empty() ? "" : ", ") + more.words_en;
}

Spoken spoken_word(const Parameter& parameter, std::string_view key) {
    const auto* word = choice(parameter, key);
    return word == nullptr ? Spoken{std::string(key), std::string(key)} : Spoken{word->words, word->words_en};
}

// Sooner is smaller: a cut-off lies before the session, so two days before is earlier than one.
std::int64_t moment(const CutOff& cutoff) { return -1440 * std::int64_t{cutoff.days_before} + cutoff.at.minutes(); }

// What is compared by size.
std::int64_t size_of(const Parameter& parameter, const json::value& value) {
    if (parameter.kind == ValueKind::time) return time_of(parameter, value).minutes();
    if (parameter.kind == ValueKind::cutoff) return moment(cutoff_of(parameter, value));
    return number_of(parameter, value);
}

// What is compared as a set.
std::set<std::string> set_of(const Parameter& parameter, const json::value& value) {
    std::set<std::string> set;
    if (parameter.kind == ValueKind::weekdays) {
        for (const auto day : weekdays_of(parameter, value)) set.insert(std::to_string(day));
    } else {
        for (auto& word : words_of(parameter, value)) set.insert(std::move(word));
    }
    return set;
}

bool table_is_looser(const Parameter& parameter, const json::value& lower, const json::value& upper) {
    const auto rows = table_of(parameter, lower);
    for (const auto& [key, number] : table_of(parameter, upper)) {
        const auto row = std::ranges::find(rows, key, &Row::key);
        if (row == rows.end()) continue;  // a row that is not named goes on as it stands above
        const bool looser = parameter.tightening == Tightening::lower ? row->number > number : row->number < number;
        if (looser) return true;
    }
    return false;
}

}  // namespace

Result<json::value> read_value(const Parameter& parameter, const json::value& value) {
    switch (parameter.kind) {
        case ValueKind::money:
        case ValueKind::count:
        case ValueKind::minutes:
            return read_number(parameter, value);
        case ValueKind::time:
            return read_time(value);
        case ValueKind::cutoff:
            return read_cutoff(value);
        case ValueKind::weekdays:
            return read_weekdays(value);
        case ValueKind::word:
            return read_word(parameter, value);
        case ValueKind::words:
            return read_words(parameter, value);
        case ValueKind::table:
            return read_table(parameter, value);
    }
    wrong_kind(parameter);
}

Spoken spoken(const Parameter& parameter, const json::value& value) {
    switch (parameter.kind) {
        case ValueKind::money:
        case ValueKind::count:
        case ValueKind::minutes:
            return spoken_number(parameter, number_of(parameter, value));
        case ValueKind::time: {
            const auto time = time_of(parameter, value).to_string();
            return {time, time};
        }
        case ValueKind::cutoff: {
            const auto [days, at] = cutoff_of(parameter, value);
            if (days == 0) return {"当天 " + at.to_string(), at.to_string() + " on the day"};
            return {fmt::format("前 {} 天 {}", days, at.to_string()),
                    fmt::format("{} {} before", at.to_string(), days == 1 ? "the day" : fmt::format("{} days", days))};
        }
        case ValueKind::weekdays:
            return spoken_weekdays(weekdays_of(parameter, value));
        case ValueKind::word:
            return spoken_word(parameter, word_of(parameter, value));
        case ValueKind::words: {
            Spoken list;
            for (const auto& word : words_of(parameter, value)) append(list, spoken_word(parameter, word));
            return list;
        }
        case ValueKind::table: {
            Spoken list;
            for (const auto& [key, number] : table_of(parameter, value)) {
                const auto word = spoken_word(parameter, key);
                const auto size = spoken_number(parameter, number);
                append(list, {word.words + " " + size.words, word.words_en + " " + size.words_en});
            }
            return list;
        }
    }
    wrong_kind(parameter);
}

Spoken spoken_tightening(const Parameter& parameter) {
    const bool table = parameter.kind == ValueKind::table;
    switch (parameter.tightening) {
        case Tightening::lower:
            return table ? Spoken{"下级各项只能调低，可以增加；没有写的项目沿用上级",
                                  "below, rows may only go down or be added; others stay"}
                         : Spoken{"下级只能调低", "below, only the same or less"};
        case Tightening::higher:
            return table ? Spoken{"下级各项只能调高，可以增加；没有写的项目沿用上级",
                                  "below, rows may only go up or be added; others stay"}
                         : Spoken{"下级只能调高", "below, only the same or more"};
        case Tightening::earlier:
            return {"下级只能提前", "below, only the same or earlier"};
        case Tightening::later:
            return {"下级只能推后", "below, only the same or later"};
        case Tightening::subset:
            return {"下级只能从中减少", "below, only some of these"};
        case Tightening::superset:
            return {"下级只能增加", "below, all of these and perhaps more"};
        case Tightening::equal:
            return {"下级不能改变", "below, only the same"};
        case Tightening::free:
            return {"下级可以自定", "below, as they like"};
    }
    wrong_kind(parameter);
}

Spoken spoken_allowed(const Parameter& parameter, const json::value& upper) {
    const auto value = spoken(parameter, upper);
    if (parameter.kind == ValueKind::table) {
        const bool lower = parameter.tightening == Tightening::lower;
        return {fmt::format("各项{}：{}", lower ? "不高于" : "不低于", value.words),
                fmt::format("rows {}: {}", lower ? "no higher than" : "no lower than", value.words_en)};
    }
    switch (parameter.tightening) {
        case Tightening::lower:
            return {"不超过 " + value.words, "at most " + value.words_en};
        case Tightening::higher:
            return {"不少于 " + value.words, "at least " + value.words_en};
        case Tightening::earlier:
            return {"不晚于 " + value.words, "not after " + value.words_en};
        case Tightening::later:
            return {"不早于 " + value.words, "not before " + value.words_en};
        case Tightening::subset:
            return {"只能从中选：" + value.words, "only some of: " + value.words_en};
        case Tightening::superset:
            return {"须全部包括：" + value.words, "all of: " + value.words_en};
        case Tightening::equal:
            return {"只能是 " + value.words, "only " + value.words_en};
        case Tightening::free:
            return {};
    }
    wrong_kind(parameter);
}

bool same_value(const Parameter& parameter, const json::value& a, const json::value& b) {
    if (parameter.kind == ValueKind::words) return set_of(parameter, a) == set_of(parameter, b);
    return a == b;
}

json::value laid_over(const Parameter& parameter, const json::value& upper, const json::value& lower) {
    boost::json::object rows;
    for (const auto& word : parameter.choices) {
        const auto* number = lower.as_object().if_contains(word.key);
        if (number == nullptr) number = upper.as_object().if_contains(word.key);
        if (number != nullptr) rows[word.key] = *number;
    }
    return rows;
}

bool is_looser(const Parameter& parameter, const json::value& lower, const json::value& upper) {
    if (parameter.tightening == Tightening::free) return false;
    if (parameter.tightening == Tightening::equal) return !same_value(parameter, lower, upper);
    if (parameter.kind == ValueKind::table) return table_is_looser(parameter, lower, upper);
    switch (parameter.tightening) {
        case Tightening::lower:
        case Tightening::earlier:
            return size_of(parameter, lower) > size_of(parameter, upper);
        case Tightening::higher:
        case Tightening::later:
            return size_of(parameter, lower) < size_of(parameter, upper);
        case Tightening::subset:
            return !std::ranges::includes(set_of(parameter, upper), set_of(parameter, lower));
        case Tightening::superset:
            return !std::ranges::includes(set_of(parameter, lower), set_of(parameter, upper));
        case Tightening::equal:
        case Tightening::free:
            break;
    }
    wrong_kind(parameter);
}

std::int64_t number_of(const Parameter& parameter, const json::value& value) {
    if (!is_number(parameter.kind)) wrong_kind(parameter);
    return value.to_number<std::int64_t>();
}

std::string word_of(const Parameter& parameter, const json::value& value) {
    if (parameter.kind == ValueKind::words) return words_of(parameter, value).front();
    if (parameter.kind != ValueKind::word) wrong_kind(parameter);
    return std::string(value.as_string());
}

std::vector<std::string> words_of(const Parameter& parameter, const json::value& value) {
    std::vector<std::string> words;
    if (parameter.kind == ValueKind::table) {
        for (auto& row : table_of(parameter, value)) words.push_back(std::move(row.key));
        return words;
    }
    if (parameter.kind != ValueKind::words) wrong_kind(parameter);
    for (const auto& word : value.as_array()) words.emplace_back(word.as_string());
    return words;
}

std::vector<int> weekdays_of(const Parameter& parameter, const json::value& value) {
    if (parameter.kind != ValueKind::weekdays) wrong_kind(parameter);
    std::vector<int> days;
    for (const auto& day : value.as_array()) days.push_back(day.to_number<int>());
    return days;
}

TimeOfDay time_of(const Parameter& parameter, const json::value& value) {
    if (parameter.kind != ValueKind::time) wrong_kind(parameter);
    return TimeOfDay::parse(std::string_view(value.as_string())).value();
}

std::vector<Row> table_of(const Parameter& parameter, const json::value& value) {
    if (parameter.kind != ValueKind::table) wrong_kind(parameter);
    std::vector<Row> rows;
    for (const auto& row : value.as_object())
        rows.push_back({std::string(row.key()), row.value().to_number<std::int64_t>()});
    return rows;
}

CutOff cutoff_of(const Parameter& parameter, const json::value& value) {
    if (parameter.kind != ValueKind::cutoff) wrong_kind(parameter);
    const auto& object = value.as_object();
    return {object.at("days_before").to_number<int>(),
            TimeOfDay::parse(std::string_view(object.at("at").as_string())).value()};
}

}  // namespace luoshi::rules
