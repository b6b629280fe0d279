#include "afterschool/timetable/solver/ctt.hpp"

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <set>

namespace luoshi::afterschool::timetable::solver {
namespace {

constexpr int number_max = 1'000'000;

struct Line {
    std::size_t number = 0;  // from 1
    std::vector<std::string_view> words;
};

luoshi::Problem refusal(const Line& line, std::string_view words, std::string_view words_en) {
    return {Code::invalid, "ctt-unreadable", fmt::format("第 {} 行：{}", line.number, words),
            fmt::format("line {}: {}", line.number, words_en)};
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f' || c == '\0'; }

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t i = 0;
    while (i < text.size()) {
        while (i < text.size() && is_blank(text[i])) ++i;
        const auto start = i;
        while (i < text.size() && !is_blank(text[i])) ++i;
        if (i > start) words.push_back(text.substr(start, i - start));
    }
    return words;
}

std::optional<int> number_of(std::string_view word) {
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size() || value < 0 || value > number_max)
        return std::nullopt;
    return value;
}

using Names = std::map<std::string, int, std::less<>>;

// Gives the lines that say something, one after the other.
class Lines {
 public:
    explicit Lines(std::string_view text) : rest_(text) {}
    bool next(Line& line) {
        while (!rest_.empty()) {
            const auto end = rest_.find('\n');
            const auto text = rest_.substr(0, end);
            rest_ = end == std::string_view::npos ? std::string_view{} : rest_.substr(end + 1);
            ++number_;
            line = {number_, words_of(text)};
            if (!line.words.empty()) return true;
        }
        line = {number_, {}};
        return false;
    }

 private:
    std::string_view rest_;
    std::size_t number_ = 0;
};

class Reader {
 public:
    explicit Reader(std::string_view text) : lines_(text) {}

    Result<Problem> read() {
        TRY_DO(head());
        problem_.open.clear();
        TRY_DO(section("COURSES:", courses_, &Reader::course));
        TRY_DO(section("ROOMS:", rooms_, &Reader::room));
        TRY_DO(section("CURRICULA:", curricula_, &Reader::curriculum));
        problem_.open_all();
        TRY_DO(section("UNAVAILABILITY_CONSTRAINTS:", constraints_, &Reader::unavailable));
        if (!lines_.next(line_) || line_.words.front() != "END.")
            return refusal(line_, "应以 END. 结束", "the file ends with END.");
        if (lines_.next(line_)) return refusal(line_, "END. 之后还有内容", "something follows END.");
        return std::move(problem_);
    }

 private:
    Result<Nothing> head() {
        std::set<std::string, std::less<>> seen;
        const std::map<std::string_view, int*> numbers{
            {"Courses:", &courses_},     {"Rooms:", &rooms_},
            {"Days:", &problem_.days},   {"Periods_per_day:", &problem_.periods_a_day},
            {"Curricula:", &curricula_}, {"Constraints:", &constraints_}};
        while (seen.size() < numbers.size() + 1) {
            if (!lines_.next(line_)) return refusal(line_, "文件头不完整", "the head is incomplete");
            const auto key = line_.words.front();
            if (!seen.insert(std::string(key)).second)
                return refusal(line_, "文件头有重复的项", "the head says this twice");
            if (key == "Name:") {
                if (line_.words.size() != 2) return refusal(line_, "名称应为一个词", "the name is one word");
                problem_.name = line_.words[1];
                continue;
            }
            const auto place = numbers.find(key);
            if (place == numbers.end()) return refusal(line_, "文件头没有这一项", "the head knows no such key");
            const auto number = line_.words.size() == 2 ? number_of(line_.words[1]) : std::nullopt;
            if (!number) return refusal(line_, "应为一个非负整数", "a whole number belongs here");
            *place->second = *number;
        }
        if (problem_.days < 1 || problem_.days > days_max || problem_.periods_a_day < 1 ||
            problem_.periods_a_day > periods_a_day_max) {
            return refusal(line_, fmt::format("天数应为 1–{}，每天时段应为 1–{}", days_max, periods_a_day_max),
                           fmt::format("1 to {} days of 1 to {} periods", days_max, periods_a_day_max));
        }
        if (courses_ > list_max || rooms_ > list_max || curricula_ > list_max || rooms_ == 0) {
            return refusal(
                line_, fmt::format("课程、场地、课程组各不超过 {}，且至少有一间场地", list_max),
                fmt::format("at most {} courses, rooms and curricula each, and at least one room", list_max));
        }
        return Nothing{};
    }

    Result<Nothing> section(std::string_view title, int count, Result<Nothing> (Reader::*read_one)()) {
        if (!lines_.next(line_) || line_.words.size() != 1 || line_.words.front() != title) {
            return refusal(line_, fmt::format("这里应为 {}", title), fmt::format("{} belongs here", title));
        }
        for (int i = 0; i < count; ++i) {
            if (!lines_.next(line_))
                return refusal(line_, fmt::format("{} 不完整", title), fmt::format("{} is incomplete", title));
            TRY_DO((this->*read_one)());
        }
        return Nothing{};
    }

    Result<int> number(std::size_t word) {
        const auto value = word < line_.words.size() ? number_of(line_.words[word]) : std::nullopt;
        if (!value)
            return refusal(line_, fmt::format("第 {} 个词应为非负整数", word + 1),
                           fmt::format("word {} is a whole number", word + 1));
        return *value;
    }
    Result<Nothing> words(std::size_t count) {
        if (line_.words.size() == count) return Nothing{};
        return refusal(line_, fmt::format("应有 {} 个词", count), fmt::format("{} words belong here", count));
    }
    Result<int> added(Names& names, std::string_view name) {
        const auto index = static_cast<int>(names.size());
        if (!names.emplace(name, index).second)
            return refusal(line_, fmt::format("{} 出现两次", name), fmt::format("{} stands twice", name));
        return index;
    }
    Result<int> course_named(std::string_view name) {
        const auto found = courses_by_name_.find(name);
        if (found == courses_by_name_.end())
            return refusal(line_, fmt::format("没有课程 {}", name), fmt::format("there is no course {}", name));
        return found->second;
    }

    Result<Nothing> course() {
        TRY_DO(words(5));
        TRY_DO(added(courses_by_name_, line_.words[0]));
        const auto teacher = teachers_.emplace(line_.words[1], static_cast<int>(teachers_.size()));
        if (teacher.second) problem_.teachers.emplace_back(line_.words[1]);
        Meeting meeting{std::string(line_.words[0]), {teacher.first->second}};
        TRY(meeting.lectures, number(2));
        TRY(meeting.min_days, number(3));
        TRY(meeting.pupils, number(4));
        lectures_ += meeting.lectures;
        if (lectures_ > lectures_max) {
            return refusal(line_, fmt::format("课时总数不超过 {}", lectures_max),
                           fmt::format("at most {} lectures", lectures_max));
        }
        problem_.meetings.push_back(std::move(meeting));
        return Nothing{};
    }

    Result<Nothing> room() {
        TRY_DO(words(2));
        TRY_DO(added(rooms_by_name_, line_.words[0]));
        TRY(const int capacity, number(1));
        problem_.rooms.push_back({std::string(line_.words[0]), capacity});
        return Nothing{};
    }

    Result<Nothing> curriculum() {
        if (line_.words.size() < 2)
            return refusal(line_, "应有名称和课程数", "a name and a number of courses belong here");
        TRY_DO(added(curricula_by_name_, line_.words[0]));
        TRY(const int count, number(1));
        TRY_DO(words(static_cast<std::size_t>(count) + 2));
        Group group{std::string(line_.words[0]), {}};
        std::set<int> members;
        for (std::size_t i = 2; i < line_.words.size(); ++i) {
            TRY(const int course, course_named(line_.words[i]));
            if (!members.insert(course).second) return refusal(line_, "同一门课写了两次", "a course stands twice");
            group.meetings.push_back(course);
        }
        problem_.groups.push_back(std::move(group));
        return Nothing{};
    }

    Result<Nothing> unavailable() {
        TRY_DO(words(3));
        TRY(const int course, course_named(line_.words[0]));
        TRY(const int day, number(1));
        TRY(const int period, number(2));
        if (day >= problem_.days || period >= problem_.periods_a_day)
            return refusal(line_, "没有这个时段", "there is no such period");
        problem_.open[static_cast<std::size_t>(course * problem_.periods() + day * problem_.periods_a_day + period)] =
            0;
        return Nothing{};
    }

    Lines lines_;
    Line line_;
    Problem problem_;
    int courses_ = 0;
    int rooms_ = 0;
    int curricula_ = 0;
    int constraints_ = 0;
    int lectures_ = 0;
    Names courses_by_name_;
    Names rooms_by_name_;
    Names curricula_by_name_;
    Names teachers_;
};

}  // namespace

Result<Problem> read_ctt(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    return Reader(text).read();
}

std::string write_ctt(const Problem& problem) {
    std::string sections = "COURSES:\n";
    std::string closed;
    int constraints = 0;
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const auto& meeting = problem.meetings[m];
        const auto& teacher = problem.teachers[static_cast<std::size_t>(meeting.teachers.at(0))];
        sections +=
            fmt::format("{} {} {} {} {}\n", meeting.id, teacher, meeting.lectures, meeting.min_days, meeting.pupils);
        for (int p = 0; p < problem.periods(); ++p) {
            if (problem.is_open(static_cast<int>(m), p)) continue;
            closed += fmt::format("{} {} {}\n", meeting.id, problem.day_of(p), p % problem.periods_a_day);
            ++constraints;
        }
    }
    sections += "\nROOMS:\n";
    for (const auto& room : problem.rooms) sections += fmt::format("{}\t{}\n", room.id, room.capacity);
    sections += "\nCURRICULA:\n";
    for (const auto& group : problem.groups) {
        sections += fmt::format("{}  {}", group.id, group.meetings.size());
        for (const int m : group.meetings) sections += " " + problem.meetings[static_cast<std::size_t>(m)].id;
        sections += '\n';
    }
    return fmt::format(
        "Name: {}\nCourses: {}\nRooms: {}\nDays: {}\nPeriods_per_day: {}\nCurricula: {}\nConstraints: "
        "{}\n\n{}\nUNAVAILABILITY_CONSTRAINTS:\n{}\nEND.\n",
        problem.name, problem.meetings.size(), problem.rooms.size(), problem.days, problem.periods_a_day,
        problem.groups.size(), constraints, sections, closed);
}

std::string write_solution(const Problem& problem, const Solution& solution) {
    std::string text;
    for (const auto& placement : solution) {
        text += fmt::format("{} {} {} {}\n", problem.meetings[static_cast<std::size_t>(placement.meeting)].id,
                            problem.rooms[static_cast<std::size_t>(placement.room)].id,
                            problem.day_of(placement.period), placement.period % problem.periods_a_day);
    }
    return text;
}

Result<Solution> read_solution(const Problem& problem, std::string_view text) {
    std::map<std::string_view, int> meetings;
    std::map<std::string_view, int> rooms;
    for (const auto& meeting : problem.meetings) meetings.emplace(meeting.id, static_cast<int>(meetings.size()));
    for (const auto& room : problem.rooms) rooms.emplace(room.id, static_cast<int>(rooms.size()));
    Solution solution;
    Lines lines(text);
    for (Line line; lines.next(line);) {
        if (line.words.size() != 4)
            return refusal(line, "应为：课程 场地 天 时段", "course, room, day and period belong here");
        const auto meeting = meetings.find(line.words[0]);
        const auto room = rooms.find(line.words[1]);
        const auto day = number_of(line.words[2]);
        const auto period = number_of(line.words[3]);
        if (meeting == meetings.end() || room == rooms.end())
            return refusal(line, "没有这门课或这间场地", "there is no such course or room");
        if (!day || !period || *day >= problem.days || *period >= problem.periods_a_day)
            return refusal(line, "没有这个时段", "there is no such period");
        solution.push_back({meeting->second, room->second, *day * problem.periods_a_day + *period});
    }
    return solution;
}

}  // namespace luoshi::afterschool::timetable::solver
