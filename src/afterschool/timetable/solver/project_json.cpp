#include "afterschool/timetable/solver/project_json.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "afterschool/timetable/solver/ctt.hpp"

namespace luoshi::afterschool::timetable::solver {
namespace {

constexpr int number_max = 1'000'000;
constexpr int weight_max = 1000;
constexpr std::size_t faults_max = 50;  // what one answer lists

using Names = std::map<std::string, int, std::less<>>;

class Translation {
 public:
    explicit Translation(const ProblemJson& json) : json_(json) {}

    Result<Problem> problem() {
        if (json_.schema != schema_name) add("schema", "unknown-schema", fmt::format("应为 {}", schema_name));
        within("days", json_.days, 1, days_max);
        within("periods_a_day", json_.periods_a_day, 1, periods_a_day_max);
        if (json_.rooms.empty()) add("rooms", "required", "至少要有一间场地");
        for (const auto& [field, size] : {std::pair{"rooms", json_.rooms.size()},
                                          {"teachers", json_.teachers.size()},
                                          {"groups", json_.groups.size()},
                                          {"meetings", json_.meetings.size()}}) {
            if (size > list_max) add(field, "too-many", fmt::format("不超过 {}", list_max));
        }
        if (!faults_.empty()) return refused();
        problem_.name = json_.name;
        problem_.days = json_.days;
        problem_.periods_a_day = json_.periods_a_day;
        rooms();
        parties("teachers", json_.teachers, teachers_);
        parties("groups", json_.groups, groups_);
        for (const auto& teacher : json_.teachers) problem_.teachers.push_back(teacher.id);
        for (const auto& group : json_.groups) problem_.groups.push_back({group.id, {}});
        meetings();
        if (!faults_.empty()) return refused();
        close();
        weights();
        if (!faults_.empty()) return refused();
        return std::move(problem_);
    }

 private:
    void add(std::string field, std::string slug, std::string detail) {
        if (faults_.size() < faults_max) faults_.push_back({std::move(field), std::move(slug), std::move(detail)});
    }
    luoshi::Problem refused() {
        return {Code::invalid, "timetable-unreadable",
                "排课文件有误：" + faults_.front().field + " " + faults_.front().detail,
                "the timetable file is not sound; see the fields", std::move(faults_)};
    }
    void within(const std::string& field, int value, int from, int to) {
        if (value < from || value > to) add(field, "out-of-range", fmt::format("应为 {}–{}", from, to));
    }
    void name(const std::string& field, Names& names, const std::string& id) {
        if (id.empty())
            add(field, "required", "请填写编号");
        else if (!names.emplace(id, static_cast<int>(names.size())).second)
            add(field, "repeated", fmt::format("“{}”出现两次", id));
    }
    std::optional<int> named(const std::string& field, const Names& names, const std::string& id) {
        const auto found = names.find(id);
        if (found != names.end()) return found->second;
        add(field, "unknown", fmt::format("没有“{}”", id));
        return std::nullopt;
    }
    std::optional<int> period(const std::string& field, int day, int of_day) {
        if (day >= 0 && day < json_.days && of_day >= 0 && of_day < json_.periods_a_day)
            return day * json_.periods_a_day + of_day;
        add(field, "out-of-range", "没有这个时段");
        return std::nullopt;
    }

    void rooms() {
        for (std::size_t i = 0; i < json_.rooms.size(); ++i) {
            const auto& room = json_.rooms[i];
            name(fmt::format("rooms.{}.id", i), rooms_, room.id);
            within(fmt::format("rooms.{}.capacity", i), room.capacity, 0, number_max);
            problem_.rooms.push_back({room.id, room.capacity});
        }
    }
    void parties(const std::string& field, const std::vector<PartyJson>& list, Names& names) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            name(fmt::format("{}.{}.id", field, i), names, list[i].id);
            for (const auto& closed : list[i].closed)
                period(fmt::format("{}.{}.closed", field, i), closed.day, closed.period);
        }
    }
    void meetings() {
        Names names;
        int lectures = 0;
        for (std::size_t i = 0; i < json_.meetings.size(); ++i) {
            const auto& json = json_.meetings[i];
            const auto field = fmt::format("meetings.{}", i);
            name(field + ".id", names, json.id);
            within(field + ".lectures", json.lectures, 0, json_.days * json_.periods_a_day);
            within(field + ".min_days", json.min_days.value_or(0), 0, days_max);
            within(field + ".pupils", json.pupils, 0, number_max);
            lectures += json.lectures;
            Meeting meeting{json.id, {}, json.lectures, json.min_days.value_or(0), json.pupils};
            std::set<int> once;
            for (const auto& teacher : json.teachers) {
                const auto index = named(field + ".teachers", teachers_, teacher);
                if (index && once.insert(*index).second) meeting.teachers.push_back(*index);
            }
            once.clear();
            for (const auto& group : json.groups) {
                const auto index = named(field + ".groups", groups_, group);
                if (index && once.insert(*index).second)
                    problem_.groups[static_cast<std::size_t>(*index)].meetings.push_back(static_cast<int>(i));
            }
            if (json.fixed.size() > static_cast<std::size_t>(std::max(0, json.lectures)))
                add(field + ".fixed", "too-many", "固定的节数多于课时");
            problem_.meetings.push_back(std::move(meeting));
            if (lectures > lectures_max)
                return add("meetings", "too-many", fmt::format("课时总数不超过 {}", lectures_max));
        }
    }
    // What is closed, unsuitable or fixed; after the lists are known to be sound.
    void close() {
        problem_.open_all();
        for (std::size_t i = 0; i < json_.meetings.size(); ++i) {
            const auto& json = json_.meetings[i];
            const auto field = fmt::format("meetings.{}", i);
            for (const auto& closed : json.closed) shut(field + ".closed", static_cast<int>(i), closed);
            for (const int teacher : problem_.meetings[i].teachers) {
                for (const auto& closed : json_.teachers[static_cast<std::size_t>(teacher)].closed)
                    shut(field, static_cast<int>(i), closed);
            }
            if (!json.rooms.empty()) suit(field + ".rooms", i, json.rooms);
            for (const auto& fixed : json.fixed) {
                const auto at = period(field + ".fixed", fixed.day, fixed.period);
                const auto room = fixed.room ? named(field + ".fixed", rooms_, *fixed.room) : std::nullopt;
                if (at) problem_.fixed.push_back({static_cast<int>(i), *at, room});
            }
        }
        for (std::size_t g = 0; g < problem_.groups.size(); ++g) {
            for (const int meeting : problem_.groups[g].meetings) {
                for (const auto& closed : json_.groups[g].closed) shut("groups", meeting, closed);
            }
        }
    }
    void shut(const std::string& field, int meeting, const PeriodJson& closed) {
        if (const auto at = period(field, closed.day, closed.period)) {
            problem_.open[static_cast<std::size_t>(meeting * problem_.periods() + *at)] = 0;
        }
    }
    void suit(const std::string& field, std::size_t meeting, const std::vector<std::string>& rooms) {
        const auto first = problem_.suits.begin() + static_cast<std::ptrdiff_t>(meeting * problem_.rooms.size());
        std::fill_n(first, problem_.rooms.size(), 0);
        for (const auto& room : rooms) {
            if (const auto index = named(field, rooms_, room)) *(first + *index) = 1;
        }
    }
    void weights() {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < json_.constraints.size(); ++i) {
            const auto& constraint = json_.constraints[i];
            const auto field = fmt::format("constraints.{}", i);
            within(field + ".weight", constraint.weight, 0, weight_max);
            if (!seen.insert(constraint.name).second) add(field + ".name", "repeated", "这个约束写了两次");
            if (constraint.name == RoomCapacity::facts.name)
                problem_.weights.room_capacity = constraint.weight;
            else if (constraint.name == MinDays::facts.name)
                problem_.weights.min_days = constraint.weight;
            else if (constraint.name == Compactness::facts.name)
                problem_.weights.compactness = constraint.weight;
            else if (constraint.name == RoomStability::facts.name)
                problem_.weights.room_stability = constraint.weight;
            else
                add(field + ".name", "unknown", "没有这个可加权的约束");
        }
    }

    const ProblemJson& json_;
    Problem problem_;
    std::vector<FieldProblem> faults_;
    Names rooms_;
    Names teachers_;
    Names groups_;
};

}  // namespace

Result<Problem> to_problem(const ProblemJson& json) { return Translation(json).problem(); }

Result<Problem> read_project_json(std::string_view text) {
    TRY(const ProblemJson json, json::from_json<ProblemJson>(text));
    return to_problem(json);
}

SolutionJson solution_json(const Problem& problem, const Solution& solution) {
    SolutionJson out;
    out.schema = schema_name;
    out.name = problem.name;
    out.cost = evaluate(problem, solution);
    out.feasible = out.cost.feasible();
    out.penalty = out.cost.soft();
    for (const auto& placement : solution) {
        out.placements.push_back({problem.meetings[static_cast<std::size_t>(placement.meeting)].id,
                                  problem.rooms[static_cast<std::size_t>(placement.room)].id,
                                  problem.day_of(placement.period), placement.period % problem.periods_a_day});
    }
    out.violations = explain(problem, solution);
    return out;
}

Result<Problem> read_any(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first != std::string_view::npos && text[first] == '{') return read_project_json(text.substr(first));
    return read_ctt(text);
}

}  // namespace luoshi::afterschool::timetable::solver
