#include "afterschool/enrolment/announcement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/enrolment/api.hpp"
#include "org/api.hpp"
#include "rules/api.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

using catalogue::CourseLine;

Problem invalid(std::string slug, std::string detail, std::string detail_en) {
    return {Code::invalid, std::move(slug), std::move(detail), std::move(detail_en)};
}

std::string_view words_of(Mode mode) {
    switch (mode) {
        case Mode::lottery:
            return "填报志愿、公开摇号";
        case Mode::first_come:
            return "先到先得";
        case Mode::class_quota:
            return "按班分配名额，班内先到先得";
        case Mode::assigned:
            return "学校统筹安排";
    }
    return "";
}

// "2026-09-01T08:00:00+08:00" → "2026-09-01 08:00"
std::string minute_of(Instant at) {
    auto text = at.to_string().substr(0, 16);
    text[10] = ' ';
    return text;
}

// The rules' own word for a priority group; null for a key they do not know.
const rules::Word* group_word(std::string_view key) {
    const auto* parameter = rules::find_parameter("enrolment.priority_groups");
    if (parameter == nullptr) return nullptr;
    const auto found = std::ranges::find(parameter->choices, key, &rules::Word::key);
    return found == parameter->choices.end() ? nullptr : &*found;
}

// Families read the announcement: a group without words would say nothing to them.
Result<Nothing> check_groups(const RoundSettings& settings) {
    for (const auto& group : settings.priority_groups) {
        if (group_word(group) != nullptr) continue;
        return invalid("priority-group-unknown",
                       fmt::format("没有“{}”这一优先群体；请从规则“优先保障的学生”的目录中选", group),
                       fmt::format("there is no priority group \"{}\"; choose among those of the rule on priority groups",
                                   group));
    }
    return Nothing{};
}

std::string groups_text(const std::vector<std::string>& groups) {
    std::string text;
    for (const auto& group : groups) {
        if (const auto* word = group_word(group)) text += (text.empty() ? "" : "、") + word->words;
    }
    return text;
}

std::string grades_text(const std::vector<int>& grades) {
    static constexpr std::string_view names[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    std::string text;
    for (const int grade : grades) text += fmt::format("{}{}年级", text.empty() ? "" : "、", names[grade - 1]);
    return text;
}

bool are_grades(const std::vector<int>& grades) {
    return !grades.empty() && std::ranges::is_sorted(grades) && std::ranges::adjacent_find(grades) == grades.end() &&
           grades.front() >= 1 && grades.back() <= 9;
}

Result<Nothing> check_times(const RoundSettings& settings, Instant now) {
    if (settings.opens <= now)
        return invalid("window-too-early", "开始时间须在公布之后；请改晚一些",
                       "a round opens after its announcement; choose a later time");
    if (settings.closes <= settings.opens)
        return invalid("window-wrong", "结束时间须晚于开始时间", "a round closes after it opens");
    if (!are_grades(settings.grades))
        return invalid("grades-wrong", "请选择年级（1–9，不重复）", "choose grades 1 to 9, each once");
    std::set<int> seen;
    for (const auto& window : settings.windows) {
        const bool inside =
            window.opens >= settings.opens && window.closes <= settings.closes && window.opens < window.closes;
        if (!inside || !are_grades(window.grades)) {
            return invalid("windows-wrong", "分批时间须在本轮时间之内，并写明年级",
                           "a grade's own time lies within the round and names its grades");
        }
        for (const int grade : window.grades) {
            if (!seen.insert(grade).second)
                return invalid("windows-wrong", "一个年级只能有一段分批时间", "a grade has one time of its own");
        }
    }
    if (settings.seats_max < 1 || settings.seats_max > 10)
        return invalid("seats-max-wrong", "每人上限应为 1 到 10 门", "the limit per pupil is 1 to 10 courses");
    if (settings.offer_hours < 1 || settings.offer_hours > 336)
        return invalid("offer-hours-wrong", "候补名额保留 1 到 336 小时", "an offer stands for 1 to 336 hours");
    return Nothing{};
}

Result<Nothing> check_places(const RoundSettings& settings, const CoursePlaces& course, const CourseLine& line,
                             bool follows) {
    int classes = 0;
    for (const auto& own : course.classes) {
        if (own.places < 1)
            return invalid("class-places-wrong", line.name + "：班级名额应为正数",
                           line.name + ": places of a class are positive");
        classes += own.places;
    }
    if (!course.classes.empty() && settings.mode != Mode::class_quota && settings.mode != Mode::lottery) {
        return invalid("class-places-wrong", line.name + "：按班配额和志愿摇号才分班级名额",
                       line.name + ": only a class quota and a lottery have places of classes");
    }
    if (course.reserved > 0 && settings.priority_groups.empty()) {
        return invalid("reserved-for-nobody", line.name + "：预留名额须写明为哪些群体",
                       line.name + ": reserved places name the groups they are for");
    }
    if (follows) return Nothing{};  // the places are those that the first round left
    const int all = course.places + course.reserved + classes;
    if (course.places < 0 || course.reserved < 0 || all < 1 || all > line.places_max) {
        return invalid("too-many-places",
                       fmt::format("{}：名额共 {}，应在 1 与课程上限 {} 之间", line.name, all, line.places_max),
                       fmt::format("{}: {} places in all; the course holds 1 to {}", line.name, all, line.places_max));
    }
    return Nothing{};
}

// A pupil of two groups would have a claim to two kept places of one course, and the draw would not be truthful any more.
Result<Nothing> check_kinds(const RoundSettings& settings) {
    const auto& courses = settings.courses;
    const bool reserved = std::ranges::any_of(courses, [](const CoursePlaces& c) { return c.reserved > 0; });
    const bool classes = std::ranges::any_of(courses, [](const CoursePlaces& c) { return !c.classes.empty(); });
    if (settings.mode != Mode::lottery || !reserved || !classes) return Nothing{};
    return invalid("kept-of-two-kinds", "志愿摇号的一轮里，预留名额和按班名额只能选用一种",
                   "a lottery round has either reserved places or places of classes, not both");
}

// A course has its places once in a term: two announced rounds would promise them to two different crowds. A second round takes what the first left.
Result<Nothing> check_announced_once(Work& work, const RoundHead& head) {
    if (head.follows) return Nothing{};
    for (const auto& other : rounds_of_plan(work, head.county, head.plan)) {
        if (other.id == head.id || other.state == RoundState::planned || other.state == RoundState::cancelled) continue;
        const auto announced = load_round(work, other.id).value();
        for (const auto& course : announced.settings.courses) {
            if (std::ranges::find(head.settings.courses, course.course, &CoursePlaces::course) == head.settings.courses.end()) continue;
            const auto name = catalogue::find_course(work, course.course).value().name;
            return Problem{Code::conflict, "course-in-another-round",
                           fmt::format("“{}”已列入“{}”；请从本轮去掉，或作为那一轮的第二轮", name, other.title),
                           fmt::format("{} is in {} already: leave it out, or make this the second round of that one", name, other.title)};
        }
    }
    return Nothing{};
}

Result<Nothing> check_courses(Work& work, const RoundHead& head) {
    const auto& settings = head.settings;
    if (settings.courses.empty())
        return invalid("courses-missing", "请选择本轮开放的课程", "choose the courses of this round");
    const auto lines = catalogue::courses_of_plan(work, head.county, head.plan);
    std::set<CourseId> seen;
    for (const auto& course : settings.courses) {
        const auto line = std::ranges::find(lines, course.course, &CourseLine::id);
        const bool fits = line != lines.end() && line->state == catalogue::CourseState::offered &&
                          line->kind == catalogue::CourseKind::special;
        if (!fits || !seen.insert(course.course).second) {
            return invalid("course-not-in-plan", "只能列入本学期方案中已公布、未停开的特色课程，每门一次",
                           "only special courses that the published plan offers can be listed, each once");
        }
        TRY_DO(check_places(settings, course, *line, head.follows.has_value()));
    }
    return check_kinds(settings);
}

// A rule may be set for one stage only, so it is asked for each stage whose pupils may take part.
std::set<org::Stage> stages_of(const RoundSettings& settings) {
    std::set<org::Stage> stages;
    for (const int grade : settings.grades) stages.insert(grade <= 6 ? org::Stage::primary : org::Stage::junior);
    return stages;
}

Result<std::optional<std::vector<std::string>>> words_if_set(const rules::Ruleset& ruleset, std::string_view parameter,
                                                             org::Stage stage) {
    auto words = ruleset.words(parameter, stage);
    if (words) return std::optional(std::move(*words));
    if (words.error().slug == "rule-not-set") return std::optional<std::vector<std::string>>{};
    return words.error();
}

Result<Nothing> check_mode(const rules::Ruleset& ruleset, const RoundSettings& settings, org::Stage stage) {
    TRY(const auto modes, words_if_set(ruleset, "enrolment.mode", stage));
    const bool allowed = modes ? std::ranges::find(*modes, json::enum_name(settings.mode)) != modes->end()
                               : settings.mode == Mode::lottery;
    if (allowed) return Nothing{};
    const bool primary = stage == org::Stage::primary;
    return Problem{
        Code::conflict, "mode-not-allowed",
        fmt::format("本地规则没有允许{}采用“{}”；请改用允许的方式，或由县市区教育局先定规则", primary ? "小学" : "初中",
                    words_of(settings.mode)),
        fmt::format("the local rules do not allow this mode for {} pupils; choose another one, or let the county's "
                    "bureau set the rule first",
                    primary ? "primary" : "junior")};
}

// The mode must be allowed for every stage of the round; a group of any of them is the round's.
Result<Nothing> apply_rules(Work& work, const RoundHead& head, RoundSettings& settings) {
    const auto ruleset = rules::Ruleset::load(work, head.school_path, work.today());
    std::set<std::string> groups(settings.priority_groups.begin(), settings.priority_groups.end());
    for (const auto stage : stages_of(settings)) {
        TRY_DO(check_mode(ruleset, settings, stage));
        TRY(const auto set, words_if_set(ruleset, "enrolment.priority_groups", stage));
        if (set) groups.insert(set->begin(), set->end());
    }
    settings.priority_groups.assign(groups.begin(), groups.end());
    const rules::Asked asked{.county = head.county, .path = head.school_path, .on = work.today()};
    TRY(const std::optional<std::int64_t> hours, rules::number_if_set(work, "enrolment.offer_hours", asked));
    if (hours) settings.offer_hours = static_cast<int>(*hours);
    return Nothing{};
}

}  // namespace

Result<RoundSettings> settings_to_announce(Work& work, const RoundHead& head) {
    const auto plan = catalogue::find_plan(work, head.plan);
    if (!plan || plan->state != catalogue::PlanState::published) {
        return Problem{Code::conflict, "plan-not-published", "学期方案公布之后才能公布报名轮次",
                       "a round is announced after the term's plan is published"};
    }
    RoundSettings settings = head.settings;
    TRY_DO(check_times(settings, work.now()));
    TRY_DO(apply_rules(work, head, settings));
    TRY_DO(check_groups(settings));
    RoundHead checked = head;
    checked.settings = settings;
    TRY_DO(check_courses(work, checked));
    TRY_DO(check_announced_once(work, checked));
    settings.seats_from = work.today();
    const auto body = org::find_body(work, head.school);
    for (const auto& term : org::terms_of(work, body.value(), head.school_year)) {
        if (term.term == head.term) settings.seats_from = term.starts;
    }
    return settings;
}

namespace {

// How a lottery treats priority groups and classes; without it nobody could foresee the order.
std::string kept_places_text(const RoundSettings& settings) {
    if (settings.mode != Mode::lottery) return {};
    const auto& courses = settings.courses;
    if (std::ranges::any_of(courses, [](const CoursePlaces& c) { return c.reserved > 0; })) {
        return "设预留名额的课程：预留名额先给优先群体中抽签号在前的学生，其余名额不分群体按抽签号排；"
               "优先群体用不完的预留名额给其他学生。\n";
    }
    if (std::ranges::any_of(courses, [](const CoursePlaces& c) { return !c.classes.empty(); })) {
        return "按班分配的名额先给本班学生，其余名额不分班级；一个班用不完的名额给其他学生。\n";
    }
    return settings.priority_groups.empty() ? std::string() : "摇号时优先群体排在其他学生前面。\n";
}

std::string class_places_text(Work& work, const std::vector<ClassPlaces>& classes) {
    std::string text;
    for (const auto& own : classes) {
        const auto line = pupils::find_class(work, own.class_);
        text += fmt::format("{}{} {}", text.empty() ? "" : "、", line ? line->name : std::string(), own.places);
    }
    return text;
}

}  // namespace

std::string announcement_text(Work& work, const RoundHead& head, const RoundSettings& settings) {
    std::string text = fmt::format("{}\n{}\n\n", head.school_name, head.title);
    text += fmt::format("学期：{}学年{}\n报名方式：{}\n报名时间：{} 至 {}\n面向年级：{}\n",
                        fmt::format("{}–{}", head.school_year, head.school_year + 1),
                        head.term == org::TermKind::autumn ? "秋季学期" : "春季学期", words_of(settings.mode),
                        minute_of(settings.opens), minute_of(settings.closes), grades_text(settings.grades));
    for (const auto& window : settings.windows) {
        text += fmt::format("分批：{} {} 至 {}\n", grades_text(window.grades), minute_of(window.opens),
                            minute_of(window.closes));
    }
    if (settings.only_without_seat) text += "本轮只面向还没有特色课程的学生。\n";
    text += fmt::format("每人至多 {} 门特色课程；同一时段一门。候补名额保留 {} 小时。\n", settings.seats_max,
                        settings.offer_hours);
    if (settings.mode == Mode::lottery) text += "报名先后与结果无关：时间内任何时候填报都一样，截止前可以修改。\n";
    text += kept_places_text(settings);
    if (!settings.priority_groups.empty())
        text += fmt::format("优先群体：{}\n", groups_text(settings.priority_groups));
    text +=
        "自愿参加；基础托管每个同意参加的学生都有位置，可只选其中几天；教职工子女没有另留的名额。\n\n课程与名额：\n";
    const auto lines = catalogue::courses_of_plan(work, head.county, head.plan);
    for (const auto& course : settings.courses) {
        const auto line = std::ranges::find(lines, course.course, &CourseLine::id);
        text += fmt::format("{} {} {}–{} 名额 {}", line->name, grades_text(line->grades), line->starts.to_string(),
                            line->ends.to_string(), course.places);
        if (course.reserved > 0) text += fmt::format("，另为优先群体预留 {}", course.reserved);
        if (!course.classes.empty()) {
            int all = 0;
            for (const auto& own : course.classes) all += own.places;
            text += fmt::format("，另按班分配共 {}（{}）", all, class_places_text(work, course.classes));
        }
        text += fmt::format("，满 {} 人开班\n", line->places_min);
    }
    return text;
}

}  // namespace luoshi::afterschool::enrolment
