#include "programmes/construction/contract.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/json.hpp"
#include "foundation/money.hpp"
#include "foundation/words.hpp"

namespace luoshi::programmes::construction {
namespace {

constexpr int longest_span = 10;  // years

class Reader {
 public:
    explicit Reader(const TaskContent& content) : content_(content) {}

    std::vector<TaskFinding> read() {
        years();
        data();
        indicators();
        milestones();
        money();
        return std::move(findings_);
    }

 private:
    void say(std::string where, std::string slug, std::string words, std::string words_en) { findings_.push_back({std::move(where), std::move(slug), std::move(words), std::move(words_en)}); }

    void years() {
        const auto& c = content_;
        years_fit_ = c.first_year >= 2015 && c.last_year >= c.first_year && c.last_year < c.first_year + longest_span;
        if (!years_fit_)
            say("years", "years-invalid", fmt::format("建设期 {}—{} 不对：请填起止年份，最长 {} 年", c.first_year, c.last_year, longest_span),
                fmt::format("{}–{} is no span of construction: first and last year, at most {} years", c.first_year, c.last_year, longest_span));
    }

    void data() {
        for (const auto& datum : content_.data) {
            const auto where = "data." + datum.name;
            if (is_blank(datum.name)) {
                say(where, "datum-nameless", "有一个数据项没有名称", "a data item has no name");
                continue;
            }
            const auto reads = Formula::parse(datum.name);
            if (!reads || reads->names() != std::vector<std::string>{datum.name})
                say(where, "datum-name-invalid", fmt::format("数据项名称“{}”里不能有空格、数字开头或者运算符", datum.name), fmt::format("“{}” is no name of a data item: no blanks or operators, no digit first", datum.name));
            if (!names_.insert(datum.name).second) say(where, "datum-twice", fmt::format("数据项“{}”写了两次", datum.name), fmt::format("the data item “{}” stands twice", datum.name));
            if (is_blank(datum.unit)) say(where, "unit-missing", fmt::format("数据项“{}”没有单位", datum.name), fmt::format("the data item “{}” has no unit", datum.name));
            if (is_blank(datum.source)) say(where, "source-missing", fmt::format("数据项“{}”没有数据来源", datum.name), fmt::format("the data item “{}” has no source", datum.name));
        }
    }

    void indicators() {
        std::map<std::string, int> levels;
        std::set<std::string> parents, used;
        if (content_.indicators.empty()) say("indicators", "indicators-missing", "还没有指标：请按三级写出指标，第三级带公式和目标值", "there are no indicators yet: three levels, the third with formula and values");
        for (const auto& indicator : content_.indicators) {
            const auto where = "indicators." + indicator.code;
            const auto named = fmt::format("{} {}", indicator.code, indicator.title);
            if (is_blank(indicator.code) || is_blank(indicator.title)) say(where, "title-missing", fmt::format("指标“{}”缺少编号或名称", named), fmt::format("the indicator “{}” lacks a code or a title", named));
            if (!levels.emplace(indicator.code, indicator.level).second) say(where, "code-twice", fmt::format("指标编号 {} 用了两次", indicator.code), fmt::format("the code {} stands twice", indicator.code));
            if (indicator.level < 1 || indicator.level > 3) say(where, "level-invalid", fmt::format("指标“{}”的级别要在 1 到 3 之间", named), fmt::format("“{}”: a level is 1, 2 or 3", named));
            if (indicator.level == 1 ? !indicator.parent.empty() : !levels.contains(indicator.parent) || levels.at(indicator.parent) != indicator.level - 1)
                say(where, "parent-missing", fmt::format("指标“{}”没有接在上一级指标下面", named), fmt::format("“{}” does not stand below an indicator of the level above", named));
            parents.insert(indicator.parent);
            if (indicator.level == 3) leaf(indicator, where, named, used);
            else if (!indicator.formula.empty() || !indicator.years.empty() || indicator.final_milli)
                say(where, "values-above", fmt::format("只有三级指标带公式和目标值，“{}”不是三级指标", named), fmt::format("only the third level carries formula and values; “{}” is above", named));
        }
        for (const auto& indicator : content_.indicators)
            if (indicator.level < 3 && !parents.contains(indicator.code))
                say("indicators." + indicator.code, "level-empty", fmt::format("指标“{} {}”下面还没有指标", indicator.code, indicator.title), fmt::format("nothing stands below “{} {}” yet", indicator.code, indicator.title));
        for (const auto& name : names_)
            if (!used.contains(name)) say("data." + name, "datum-unused", fmt::format("没有公式用到数据项“{}”", name), fmt::format("no formula uses the data item “{}”", name));
    }

    void leaf(const TaskIndicator& indicator, const std::string& where, const std::string& named, std::set<std::string>& used) {
        if (is_blank(indicator.unit)) say(where, "unit-missing", fmt::format("指标“{}”没有单位", named), fmt::format("“{}” has no unit", named));
        if (is_blank(indicator.formula)) {
            say(where, "formula-missing", fmt::format("指标“{}”没有公式", named), fmt::format("“{}” has no formula", named));
        } else if (const auto formula = Formula::parse(indicator.formula); !formula) {
            say(where, "formula-unreadable", fmt::format("指标“{}”：{}", named, formula.error().detail), fmt::format("“{}”: {}", named, formula.error().detail_en));
        } else {
            for (const auto& name : formula->names()) {
                used.insert(name);
                if (!names_.contains(name)) say(where, "datum-unknown", fmt::format("指标“{}”的公式用到“{}”，数据项里没有", named, name), fmt::format("the formula of “{}” uses “{}”, which is no data item", named, name));
            }
            if (formula->names().empty()) say(where, "formula-constant", fmt::format("指标“{}”的公式没有用到任何数据项", named), fmt::format("the formula of “{}” uses no data item", named));
        }
        if (is_blank(indicator.source)) say(where, "source-missing", fmt::format("指标“{}”有公式，没有写数据出处", named), fmt::format("“{}” has a formula without a source", named));
        values(indicator, where, named);
    }

    void values(const TaskIndicator& indicator, const std::string& where, const std::string& named) {
        std::map<int, std::int64_t> by_year;
        for (const auto& value : indicator.years) {
            if (!by_year.emplace(value.year, value.value_milli).second) say(where, "year-twice", fmt::format("指标“{}”的 {} 年写了两次", named, value.year), fmt::format("“{}” has {} twice", named, value.year));
            if (years_fit_ && (value.year < content_.first_year || value.year > content_.last_year))
                say(where, "year-outside", fmt::format("指标“{}”的 {} 年不在建设期内", named, value.year), fmt::format("“{}”: {} is outside the span", named, value.year));
        }
        std::string missing;
        if (years_fit_)
            for (int year = content_.first_year; year <= content_.last_year; ++year)
                if (!by_year.contains(year)) missing += fmt::format("{}{}", missing.empty() ? "" : "、", year);
        if (!missing.empty()) say(where, "year-missing", fmt::format("指标“{}”缺 {} 年的年度值", named, missing), fmt::format("“{}” has no value for {}", named, missing));
        if (!indicator.final_milli) {
            say(where, "final-missing", fmt::format("指标“{}”没有期末值", named), fmt::format("“{}” has no final value", named));
        } else if (const auto last = by_year.find(content_.last_year); last != by_year.end()) {
            const bool weaker = indicator.direction == TaskDirection::at_least ? *indicator.final_milli < last->second : *indicator.final_milli > last->second;
            if (weaker)
                say(where, "final-weaker", fmt::format("指标“{}”的期末值 {} 比最后一年的 {} 还低", named, decimal(*indicator.final_milli), decimal(last->second)),
                    fmt::format("the final value {} of “{}” asks less than the {} of its last year", decimal(*indicator.final_milli), named, decimal(last->second)));
        }
    }

    void milestones() {
        std::set<std::string> seen;
        if (content_.milestones.empty()) say("milestones", "milestones-missing", "还没有建设节点：请至少写一个带日期的节点", "there are no milestones yet: at least one with a day");
        for (const auto& milestone : content_.milestones) {
            const auto where = "milestones." + milestone.code;
            if (is_blank(milestone.code) || is_blank(milestone.title)) say(where, "title-missing", "有一个节点缺少编号或名称", "a milestone lacks a code or a title");
            if (!seen.insert(milestone.code).second) say(where, "code-twice", fmt::format("节点编号 {} 用了两次", milestone.code), fmt::format("the milestone {} stands twice", milestone.code));
            if (!milestone.due) {
                say(where, "day-missing", fmt::format("节点“{}”没有日期", milestone.title), fmt::format("the milestone “{}” has no day", milestone.title));
            } else if (const int year = static_cast<int>(milestone.due->ymd().year()); years_fit_ && (year < content_.first_year || year > content_.last_year)) {
                say(where, "day-outside", fmt::format("节点“{}”的日期 {} 不在建设期内", milestone.title, milestone.due->to_string()), fmt::format("{} of “{}” is outside the span", milestone.due->to_string(), milestone.title));
            }
        }
    }

    void money() {
        std::map<MoneySource, std::int64_t> totals;
        std::map<MoneySource, std::map<int, std::int64_t>> by_year;
        std::int64_t whole = 0;
        if (content_.sources.empty()) say("money", "money-missing", "还没有资金来源：请写出来源和各年预算", "there are no sources of money yet");
        for (const auto& source : content_.sources) {
            const auto where = "money." + std::string(json::enum_name(source.source));
            if (!totals.emplace(source.source, source.total_fen).second) say(where, "source-twice", fmt::format("“{}”写了两次", words_of(source.source)), "a source stands twice");
            if (source.total_fen <= 0) say(where, "amount-invalid", fmt::format("“{}”的总额要大于 0", words_of(source.source)), "the total of a source is above zero");
            whole += source.total_fen;
        }
        for (const auto& line : content_.money) {
            const auto where = fmt::format("money.{}.{}", json::enum_name(line.source), line.year);
            if (!totals.contains(line.source)) say(where, "source-unknown", fmt::format("“{}”没有列为资金来源", words_of(line.source)), "a yearly budget names a source that is not listed");
            if (line.budgeted_fen < 0) say(where, "amount-invalid", "年度预算不能是负数", "a yearly budget is not below zero");
            if (years_fit_ && (line.year < content_.first_year || line.year > content_.last_year)) say(where, "year-outside", fmt::format("{} 年不在建设期内", line.year), fmt::format("{} is outside the span", line.year));
            if (!by_year[line.source].emplace(line.year, line.budgeted_fen).second) say(where, "year-twice", fmt::format("“{}”的 {} 年写了两次", words_of(line.source), line.year), "a year stands twice");
        }
        for (const auto& [source, total] : totals) sums(source, total, by_year[source]);
        if (!content_.sources.empty() && whole != content_.total_fen)
            say("money", "total-differs", fmt::format("各来源合计 {} 元，总投入写的是 {} 元", Money::fen(whole).yuan(), Money::fen(content_.total_fen).yuan()),
                fmt::format("the sources sum to {} yuan, the whole says {}", Money::fen(whole).yuan(), Money::fen(content_.total_fen).yuan()));
    }

    void sums(MoneySource source, std::int64_t total, const std::map<int, std::int64_t>& years) {
        const auto where = "money." + std::string(json::enum_name(source));
        std::int64_t sum = 0;
        for (const auto& [year, fen] : years) sum += fen;
        std::string missing;
        if (years_fit_)
            for (int year = content_.first_year; year <= content_.last_year; ++year)
                if (!years.contains(year)) missing += fmt::format("{}{}", missing.empty() ? "" : "、", year);
        if (!missing.empty()) say(where, "year-missing", fmt::format("“{}”缺 {} 年的预算（没有就写 0）", words_of(source), missing), fmt::format("no budget of {} for this source (write 0 where there is none)", missing));
        if (sum != total)
            say(where, "sum-differs", fmt::format("“{}”各年合计 {} 元，来源总额写的是 {} 元", words_of(source), Money::fen(sum).yuan(), Money::fen(total).yuan()),
                fmt::format("the years of this source sum to {} yuan, its total says {}", Money::fen(sum).yuan(), Money::fen(total).yuan()));
    }

    const TaskContent& content_;
    std::vector<TaskFinding> findings_;
    std::set<std::string> names_;
    bool years_fit_ = false;
};

// Everything a book says, one line a thing, so that two versions can be laid side by side.
std::vector<std::pair<std::string, std::string>> lines_of(const TaskContent& content) {
    std::vector<std::pair<std::string, std::string>> lines;
    lines.emplace_back("建设期", fmt::format("{}—{}", content.first_year, content.last_year));
    lines.emplace_back("填报周期", std::string(json::enum_name(content.report_every)));
    for (const auto& datum : content.data) lines.emplace_back("数据项 " + datum.name, fmt::format("{}；{}", datum.unit, datum.source));
    for (const auto& i : content.indicators) {
        const auto name = fmt::format("指标 {}", i.code);
        lines.emplace_back(name, i.title);
        if (i.level != 3) continue;
        lines.emplace_back(name + " 公式", fmt::format("{}（{}；{}；{}）", i.formula, i.unit, i.source, i.direction == TaskDirection::at_least ? "不低于" : "不高于"));
        for (const auto& value : i.years) lines.emplace_back(fmt::format("{} {} 年", name, value.year), decimal(value.value_milli));
        if (i.final_milli) lines.emplace_back(name + " 期末值", decimal(*i.final_milli));
    }
    for (const auto& m : content.milestones) lines.emplace_back("节点 " + m.code, fmt::format("{}；{}", m.title, m.due ? m.due->to_string() : ""));
    lines.emplace_back("总投入", Money::fen(content.total_fen).yuan());
    for (const auto& source : content.sources) lines.emplace_back(fmt::format("资金 {}", words_of(source.source)), Money::fen(source.total_fen).yuan());
    for (const auto& line : content.money) lines.emplace_back(fmt::format("资金 {} {} 年", words_of(line.source), line.year), Money::fen(line.budgeted_fen).yuan());
    return lines;
}

TaskAttainment stand(const TaskIndicator& indicator, const DatumValues& values, std::int64_t target) {
    TaskAttainment row{.code = indicator.code, .title = indicator.title, .unit = indicator.unit, .direction = indicator.direction, .target_milli = target, .value_milli = {}, .percent_milli = {}, .attained = false, .why_not = {}, .why_not_en = {}};
    const auto formula = Formula::parse(indicator.formula);
    const auto value = !formula ? Result<std::int64_t>(formula.error()) : formula->evaluate([&](std::string_view name) {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    });
    if (!value) {
        row.why_not = value.error().detail;
        row.why_not_en = value.error().detail_en;
        return row;
    }
    row.value_milli = *value;
    const bool up = indicator.direction == TaskDirection::at_least;
    row.attained = up ? *value >= target : *value <= target;
    const auto part = up ? *value : target, whole = up ? target : *value;
    if (whole > 0 && part >= 0) row.percent_milli = static_cast<std::int64_t>(static_cast<long double>(part) * 100'000.0L / static_cast<long double>(whole));
    return row;
}

}  // namespace

std::string_view words_of(MoneySource source) {
    switch (source) {
        case MoneySource::central: return "中央财政";
        case MoneySource::provincial: return "省级财政";
        case MoneySource::prefecture: return "市州财政";
        case MoneySource::county: return "县级财政";
        case MoneySource::own: return "学校自筹";
        case MoneySource::enterprise: return "行业企业";
    }
    return "";
}

std::string decimal(std::int64_t milli) {
    const bool below = milli < 0;
    const auto size = below ? 0 - static_cast<std::uint64_t>(milli) : static_cast<std::uint64_t>(milli);
    auto text = fmt::format("{}{}.{:03}", below ? "-" : "", size / 1000, size % 1000);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::vector<TaskFinding> findings_of(const TaskContent& content) { return Reader(content).read(); }

std::vector<TaskDifference> differences(const TaskContent& before, const TaskContent& after) {
    const auto old_lines = lines_of(before), new_lines = lines_of(after);
    std::map<std::string, std::string> then, now;
    for (const auto& [where, text] : old_lines) then.emplace(where, text);
    for (const auto& [where, text] : new_lines) now.emplace(where, text);
    std::vector<TaskDifference> found;
    for (const auto& [where, text] : old_lines) {
        const auto other = now.find(where);
        if (other == now.end() || other->second != text) found.push_back({where, text, other == now.end() ? "" : other->second});
    }
    for (const auto& [where, text] : new_lines)
        if (!then.contains(where)) found.push_back({where, "", text});
    return found;
}

std::vector<TaskAttainment> attainments(const TaskContent& content, const DatumValues& values, std::optional<int> year) {
    std::vector<TaskAttainment> rows;
    for (const auto& indicator : content.indicators) {
        if (indicator.level != 3) continue;
        if (!year) {
            rows.push_back(stand(indicator, values, indicator.final_milli.value_or(0)));
            continue;
        }
        const auto target = std::ranges::find(indicator.years, *year, &TaskYearValue::year);
        if (target != indicator.years.end()) rows.push_back(stand(indicator, values, target->value_milli));
    }
    return rows;
}

std::optional<TaskPeriod> period_of(const TaskContent& content, std::string_view text) {
    if (text.size() < 4 || !std::ranges::all_of(text.substr(0, 4), [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    const int year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
    if (year < content.first_year || year > content.last_year) return std::nullopt;
    const auto rest = text.substr(4);
    const auto last_of = [&](int month) { return TaskPeriod{year, Date(year, static_cast<unsigned>(month), 1).plus_months(1).plus_days(-1)}; };
    switch (content.report_every) {
        case ReportEvery::year: return rest.empty() ? std::optional(last_of(12)) : std::nullopt;
        case ReportEvery::half: return rest == "-H1" ? std::optional(last_of(6)) : rest == "-H2" ? std::optional(last_of(12)) : std::nullopt;
        case ReportEvery::quarter:
            if (rest.size() != 3 || !rest.starts_with("-Q") || rest[2] < '1' || rest[2] > '4') return std::nullopt;
            return last_of((rest[2] - '0') * 3);
    }
    return std::nullopt;
}

}  // namespace luoshi::programmes::construction
