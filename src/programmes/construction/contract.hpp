// What a task book says, and what is still missing in it: pure. Quantities are thousandths, money is fen.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/time.hpp"
#include "programmes/construction/formula.hpp"

namespace luoshi::programmes::construction {

// A number that the body counts and reports; formulas are made of these.
struct TaskDatum {
    std::string name;    // 双师型教师数: as formulas call it
    std::string unit;
    std::string source;  // where it is taken from: 全国职业院校大数据中心
};
BOOST_DESCRIBE_STRUCT(TaskDatum, (), (name, unit, source))

struct TaskYearValue {
    int year = 0;
    std::int64_t value_milli = 0;
};
BOOST_DESCRIBE_STRUCT(TaskYearValue, (), (year, value_milli))

enum class TaskDirection { at_least, at_most };
BOOST_DESCRIBE_ENUM(TaskDirection, at_least, at_most)

// Three levels: 产出指标 → 数量指标 → one number with its formula. Only the third carries values.
struct TaskIndicator {
    std::string code;    // "1.1.1"
    int level = 3;
    std::string parent;  // code; empty at level 1
    std::string title;
    std::string unit;
    std::string formula;
    std::string source;  // what the formula rests on
    TaskDirection direction = TaskDirection::at_least;
    std::vector<TaskYearValue> years;
    std::optional<std::int64_t> final_milli;
};
BOOST_DESCRIBE_STRUCT(TaskIndicator, (), (code, level, parent, title, unit, formula, source, direction, years, final_milli))

struct TaskMilestone {
    std::string code;
    std::string title;
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(TaskMilestone, (), (code, title, due))

enum class MoneySource { central, provincial, prefecture, county, own, enterprise };
BOOST_DESCRIBE_ENUM(MoneySource, central, provincial, prefecture, county, own, enterprise)
std::string_view words_of(MoneySource source);

// Money in three levels: the whole, each source, each source in each year.
struct TaskSource {
    MoneySource source = MoneySource::provincial;
    std::int64_t total_fen = 0;
};
BOOST_DESCRIBE_STRUCT(TaskSource, (), (source, total_fen))
struct TaskMoney {
    MoneySource source = MoneySource::provincial;
    int year = 0;
    std::int64_t budgeted_fen = 0;
};
BOOST_DESCRIBE_STRUCT(TaskMoney, (), (source, year, budgeted_fen))

enum class ReportEvery { quarter, half, year };
BOOST_DESCRIBE_ENUM(ReportEvery, quarter, half, year)

struct TaskContent {
    int first_year = 0, last_year = 0;
    ReportEvery report_every = ReportEvery::half;
    std::vector<TaskDatum> data;
    std::vector<TaskIndicator> indicators;
    std::vector<TaskMilestone> milestones;
    std::int64_t total_fen = 0;
    std::vector<TaskSource> sources;
    std::vector<TaskMoney> money;
};
BOOST_DESCRIBE_STRUCT(TaskContent, (), (first_year, last_year, report_every, data, indicators, milestones, total_fen, sources, money))

struct TaskFinding {
    std::string where;  // "indicators.1.1.1", "money.provincial.2027"
    std::string slug;
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(TaskFinding, (), (where, slug, words, words_en))

// What stands in the way of handing the book in, in the order of the book; nothing: it is complete.
std::vector<TaskFinding> findings_of(const TaskContent& content);

// One difference between two versions, in words.
struct TaskDifference {
    std::string where;
    std::string before, after;  // empty: it was not there, it is no more
};
BOOST_DESCRIBE_STRUCT(TaskDifference, (), (where, before, after))
std::vector<TaskDifference> differences(const TaskContent& before, const TaskContent& after);

// How an indicator stands against its target.
struct TaskAttainment {
    std::string code, title, unit;
    TaskDirection direction = TaskDirection::at_least;
    std::int64_t target_milli = 0;
    std::optional<std::int64_t> value_milli;
    std::optional<std::int64_t> percent_milli;  // 100000: just reached; nothing without a value
    bool attained = false;
    std::string why_not, why_not_en;            // of a value that cannot be computed
};
BOOST_DESCRIBE_STRUCT(TaskAttainment, (), (code, title, unit, direction, target_milli, value_milli, percent_milli, attained, why_not, why_not_en))

using DatumValues = std::map<std::string, std::int64_t, std::less<>>;
// Against the values of a year; without one, the final values.
std::vector<TaskAttainment> attainments(const TaskContent& content, const DatumValues& values, std::optional<int> year);

// "75", "75.5", "0.125": thousandths as people write them.
std::string decimal(std::int64_t milli);
// 2026-Q1, 2026-H2, 2026, as the book asks; nothing for another word or a year outside the book.
struct TaskPeriod {
    int year = 0;
    Date until;  // its last day
};
std::optional<TaskPeriod> period_of(const TaskContent& content, std::string_view text);

}  // namespace luoshi::programmes::construction
