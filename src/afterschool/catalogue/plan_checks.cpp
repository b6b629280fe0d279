#include "afterschool/catalogue/plan_checks.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include "foundation/words.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view rule_scope = "湘教发〔2024〕12号：只适用于义务教育阶段";
constexpr std::string_view rule_after_lessons =
    "教基厅函〔2023〕26号（五个严禁之一）；2018年版指导意见：安排在国家规定课程之后";
constexpr std::string_view rule_bundle = "先基础托管、后特色课程；不得捆绑（教基厅函〔2023〕26号）";
constexpr std::string_view rule_same_price = "同一学校、同一年级、同一项目实行同一价格";
constexpr std::string_view rule_consent = "征求家长意见后报批（湖南省义务教育课后服务有关规定）";
constexpr std::string_view rule_outside =
    "教基厅函〔2023〕26号（五个严禁之五）；机构、服务项目、引进费用标准以县级名单为准";
constexpr std::string_view rule_contract =
    "教基厅函〔2023〕26号（五个严禁之五）；学校引进名单内的机构要签订合同，价格不高于引进费用标准";
constexpr std::string_view rule_subject = "教基厅函〔2023〕26号（五个严禁之三）";
constexpr std::string_view rule_house = "房间容量";

struct Gathered {
    const PlanFacts& plan;
    const RuleFacts& rules;
    std::vector<PlanCheckLine> lines;

    PlanCheckLine& add(PlanCheckLine line) { return lines.emplace_back(std::move(line)); }
    const RuleFact* rule(const std::string& parameter, const std::string& stage) const {
        const auto found = rules.find({parameter, stage});
        return found == rules.end() ? nullptr : &found->second;
    }
};

PlanCheckLine line(std::string code, CheckOutcome outcome, std::string words, std::string words_en, std::string where) {
    PlanCheckLine made;
    made.code = std::move(code);
    made.outcome = outcome;
    made.words = std::move(words);
    made.words_en = std::move(words_en);
    made.where = std::move(where);
    return made;
}

PlanCheckLine about(PlanCheckLine made, const CourseFacts& course) {
    made.subject = course.id;
    made.subject_name = course.name;
    return made;
}

PlanCheckLine about(PlanCheckLine made, const PlanSlot& slot) {
    made.subject = slot.code;
    made.subject_name = slot.name;
    return made;
}

// A line against a rule that may not be set or settled: then the bureau judges. `fits` is asked only where there is a
// value.
template <class Fits>
PlanCheckLine ruled(PlanCheckLine made, const RuleFact* fact, std::string found, Fits&& fits,
                    CheckOutcome otherwise = CheckOutcome::fail) {
    made.found = std::move(found);
    if (fact == nullptr || fact->known == RuleFact::Known::not_set) {
        made.outcome = CheckOutcome::open;
        made.limit = "本地没有设定";
        return made;
    }
    made.limit = fact->words;
    made.basis = fact->basis;
    if (fact->known == RuleFact::Known::unsettled)
        made.outcome = CheckOutcome::open;
    else
        made.outcome = fits(fact->value) ? CheckOutcome::pass : otherwise;
    return made;
}

std::int64_t number(const json::value& value) {
    return value.is_int64() ? value.get_int64() : value.is_uint64() ? static_cast<std::int64_t>(value.get_uint64()) : 0;
}
std::optional<TimeOfDay> time(const json::value& value) {
    return value.is_string() ? TimeOfDay::parse(value.get_string()) : std::nullopt;
}

int minutes_of(const PlanSlot& slot) {
    const auto starts = TimeOfDay::parse(slot.starts);
    const auto ends = TimeOfDay::parse(slot.ends);
    return starts && ends ? ends->minutes() - starts->minutes() : 0;
}

bool has_day(const PlanSlot& slot, int day) { return std::ranges::find(slot.weekdays, day) != slot.weekdays.end(); }
bool has_grade(const CourseFacts& course, int grade) {
    return std::ranges::find(course.grades, grade) != course.grades.end();
}

std::set<std::string> stages_of(const CourseFacts& course) {
    std::set<std::string> stages;
    for (const int grade : course.grades) stages.insert(stage_of_grade(grade));
    return stages;
}

std::string stage_words(const std::string& stage) { return stage == "primary" ? "小学" : "初中"; }

void check_school(Gathered& to) {
    auto made = line("school-stage", to.plan.compulsory ? CheckOutcome::pass : CheckOutcome::fail,
                     "只有设义务教育阶段的学校可以开展课后服务",
                     "only schools with a compulsory stage offer after-school service", "content");
    made.basis = rule_scope;
    to.add(std::move(made));
}

void check_content(Gathered& to) {
    const std::pair<std::string_view, const std::string*> parts[] = {
        {"组织保障", &to.plan.content.organisation}, {"服务时间和方式", &to.plan.content.time_and_way},
        {"服务内容", &to.plan.content.contents},     {"安全措施", &to.plan.content.safety},
        {"收费标准和依据", &to.plan.content.fees},   {"经费支出", &to.plan.content.spending}};
    std::string missing;
    for (const auto& [name, text] : parts) {
        if (is_blank(*text))
            missing += (missing.empty() ? "" : "、") + std::string(name);
    }
    auto made = line("content-complete", missing.empty() ? CheckOutcome::pass : CheckOutcome::fail,
                     "方案写明时间、方式、内容、安全、收费、支出",
                     "the plan states time, way, contents, safety, fees and spending", "content");
    made.found = missing.empty() ? "" : "未写：" + missing;
    made.basis = rule_consent;
    to.add(std::move(made));
}

void check_consultation(Gathered& to) {
    auto made = line("parents-consulted", to.plan.consulted ? CheckOutcome::pass : CheckOutcome::fail,
                     "已就现在的时段、课程和价格征求家长意见",
                     "parents were consulted on the slots, courses and prices as they are now", "consultation");
    made.basis = rule_consent;
    to.add(std::move(made));
}

void check_slot_after_lessons(Gathered& to) {
    for (const auto& slot : to.plan.slots) {
        const auto starts = TimeOfDay::parse(slot.starts);
        const bool known = to.plan.lessons_end && starts;
        auto made = about(
            line("after-lessons", known && *starts >= *to.plan.lessons_end ? CheckOutcome::pass : CheckOutcome::fail,
                 "课后服务在国家规定课程之后；早到校、午休、晚自习、寄宿管理、节假日不计入",
                 "service follows the lessons of the day; minding before school, noon rest, evening study, boarding "
                 "and holidays do not count",
                 "slots"),
            slot);
        made.found = slot.starts + " 开始";
        made.limit = to.plan.lessons_end ? "不早于 " + to.plan.lessons_end->to_string() : "未填写课程结束时间";
        made.basis = rule_after_lessons;
        to.add(std::move(made));
    }
}

void check_days_and_ends(Gathered& to, const std::string& stage) {
    for (const auto& slot : to.plan.slots) {
        to.add(ruled(about(line("service-days", CheckOutcome::pass, "服务日在规定的日子内",
                                "service days are among those allowed", "slots"),
                           slot),
                     to.rule("service.days", stage), fmt::format("周{}", fmt::join(slot.weekdays, "、")),
                     [&](const json::value& value) {
                         if (!value.is_array()) return false;
                         return std::ranges::all_of(slot.weekdays, [&](int day) {
                             return std::ranges::any_of(
                                 value.get_array(), [&](const json::value& allowed) { return number(allowed) == day; });
                         });
                     }));
        to.add(ruled(about(line("end-latest", CheckOutcome::pass, "结束不晚于规定时间",
                                "ends not after the latest time", "slots"),
                           slot),
                     to.rule("service.end_latest", stage), slot.ends, [&](const json::value& value) {
                         const auto latest = time(value);
                         const auto ends = TimeOfDay::parse(slot.ends);
                         return latest && ends && *ends <= *latest;
                     }));
    }
}

void check_lessons_of_slots(Gathered& to, const std::string& stage) {
    for (const auto& slot : to.plan.slots) {
        if (slot.lessons == 0) continue;
        to.add(ruled(about(line("lesson-length", CheckOutcome::pass, "计费课时与时段长度相符",
                                "the charged lessons fit into the slot", "slots"),
                           slot),
                     to.rule("lesson.minutes", stage), fmt::format("{} 分钟计 {} 课时", minutes_of(slot), slot.lessons),
                     [&](const json::value& value) { return minutes_of(slot) >= number(value) * slot.lessons; }));
    }
}

void check_each_weekday(Gathered& to, const std::string& stage) {
    for (int day = 1; day <= 5; ++day) {
        int lessons = 0;
        std::optional<TimeOfDay> last;
        for (const auto& slot : to.plan.slots) {
            if (!has_day(slot, day)) continue;
            lessons += slot.lessons;
            const auto ends = TimeOfDay::parse(slot.ends);
            if (ends && (!last || *ends > *last)) last = ends;
        }
        if (!last) continue;
        auto count = line("lessons-a-day", CheckOutcome::pass, "每天计费课时不超过上限",
                          "no more chargeable lessons a day than allowed", "slots");
        count.subject_name = fmt::format("周{}", day);
        to.add(ruled(std::move(count), to.rule("lesson.chargeable_a_day", stage), fmt::format("{} 课时", lessons),
                     [&](const json::value& value) { return lessons <= number(value); }));
        auto end = line("end-earliest", CheckOutcome::pass, "结束时间与当地下班时间衔接",
                        "the end joins up with local closing time", "slots");
        end.subject_name = fmt::format("周{}", day);
        to.add(ruled(
            std::move(end), to.rule("service.end_earliest", stage), last->to_string(),
            [&](const json::value& value) {
                const auto earliest = time(value);
                return earliest && *last >= *earliest;
            },
            CheckOutcome::warn));
    }
}

std::vector<int> grades_of_plan(const PlanFacts& plan, const std::string& stage) {
    std::set<int> grades;
    for (const auto& course : plan.courses) {
        for (const int grade : course.grades) {
            if (stage_of_grade(grade) == stage) grades.insert(grade);
        }
    }
    return {grades.begin(), grades.end()};
}

// A grade that is offered nothing is short of everything: it is looked at like the others.
std::vector<int> grades_to_serve(const PlanFacts& plan, const std::string& stage) {
    const auto offered = grades_of_plan(plan, stage);
    std::set<int> grades(offered.begin(), offered.end());
    for (const int grade : plan.grades) {
        if (stage_of_grade(grade) == stage) grades.insert(grade);
    }
    return {grades.begin(), grades.end()};
}

// Minutes of service that a grade can have on a weekday: the slots of the courses open to it (slots never overlap).
int minutes_on(const PlanFacts& plan, int grade, int day) {
    std::set<std::string> slots;
    for (const auto& course : plan.courses) {
        if (has_grade(course, grade)) slots.insert(course.slot);
    }
    int minutes = 0;
    for (const auto& slot : plan.slots) {
        if (slots.contains(slot.code) && has_day(slot, day)) minutes += minutes_of(slot);
    }
    return minutes;
}

void check_five_days(Gathered& to, const std::string& stage) {
    const auto* fact = to.rule("service.minutes_a_day", stage);
    for (const int grade : grades_to_serve(to.plan, stage)) {
        int shortest = 24 * 60;
        for (int day = 1; day <= 5; ++day) shortest = std::min(shortest, minutes_on(to.plan, grade, day));
        auto made = line("five-days", CheckOutcome::pass, "每周 5 天、每天至少 2 小时（5+2）",
                         "five days a week and at least two hours a day (5+2)", "slots");
        made.subject_name = fmt::format("{}年级", grade);
        to.add(ruled(
            std::move(made), fact, fmt::format("最少的一天 {} 分钟", shortest),
            [&](const json::value& value) { return shortest >= number(value); }, CheckOutcome::warn));
    }
}

void check_kinds(Gathered& to) {
    for (const auto& course : to.plan.courses) {
        for (const auto& stage : stages_of(course)) {
            const std::string activity(json::enum_name(course.activity));
            to.add(ruled(about(line("service-kind", CheckOutcome::pass, "服务种类在规定的清单内",
                                    "the kind of service is on the closed list", "courses"),
                               course),
                         to.rule("service.kinds", stage), activity, [&](const json::value& value) {
                             return value.is_array() &&
                                    std::ranges::any_of(value.get_array(), [&](const json::value& kind) {
                                        return kind.is_string() && kind.get_string() == activity;
                                    });
                         }));
        }
    }
    const bool only_homework =
        !to.plan.courses.empty() && std::ranges::all_of(to.plan.courses, [](const CourseFacts& course) {
            return course.activity == Activity::homework || course.activity == Activity::questions;
        });
    auto made = line("homework-only", only_homework ? CheckOutcome::warn : CheckOutcome::pass,
                     "除作业辅导外，还安排体育、艺术、劳动、阅读等活动",
                     "besides homework there is sport, art, practical work or reading", "courses");
    made.basis = "提高课后服务质量的有关要求";
    to.add(std::move(made));
}

void check_base_first(Gathered& to) {
    std::set<int> missing;
    for (const auto& course : to.plan.courses) {
        if (course.kind != CourseKind::special) continue;
        for (const int grade : course.grades) {
            const bool base = std::ranges::any_of(to.plan.courses, [&](const CourseFacts& other) {
                return other.kind == CourseKind::base && has_grade(other, grade);
            });
            if (!base) missing.insert(grade);
        }
    }
    const bool any_base =
        std::ranges::any_of(to.plan.courses, [](const CourseFacts& course) { return course.kind == CourseKind::base; });
    auto made = line("base-before-special", missing.empty() && any_base ? CheckOutcome::pass : CheckOutcome::fail,
                     "开设特色课程的年级先有基础托管", "every grade with special courses has the base service first",
                     "courses");
    made.found = !any_base         ? "没有基础托管"
                 : missing.empty() ? ""
                                   : fmt::format("{} 年级没有基础托管", fmt::join(missing, "、"));
    made.basis = rule_bundle;
    to.add(std::move(made));
}

void check_same_price(Gathered& to) {
    std::string clash;
    for (std::size_t i = 0; i < to.plan.courses.size(); ++i) {
        for (std::size_t j = i + 1; j < to.plan.courses.size(); ++j) {
            const auto& a = to.plan.courses[i];
            const auto& b = to.plan.courses[j];
            if (a.item != b.item || a.price_fen == b.price_fen) continue;
            const bool shared = std::ranges::any_of(a.grades, [&](int grade) { return has_grade(b, grade); });
            if (shared && clash.empty())
                clash =
                    fmt::format("{}：“{}” {}，“{}” {}", a.item, a.name, yuan(a.price_fen), b.name, yuan(b.price_fen));
        }
    }
    auto made = line("same-price", clash.empty() ? CheckOutcome::pass : CheckOutcome::fail,
                     "同一年级、同一项目价格相同", "the same item has the same price for the same grade", "courses");
    made.found = clash;
    made.basis = rule_same_price;
    to.add(std::move(made));
}

void check_price_per_lesson(Gathered& to) {
    for (const auto& course : to.plan.courses) {
        for (const auto& stage : stages_of(course)) {
            auto made = about(line("price-per-lesson", CheckOutcome::pass, "每课时价格不超过上限",
                                   "the price of a lesson keeps to the maximum", "courses"),
                              course);
            to.add(ruled(std::move(made), to.rule("price.per_lesson_max", stage),
                         yuan(course.price_fen) + "/课时（" + stage_words(stage) + "）",
                         [&](const json::value& value) { return course.price_fen <= number(value); }));
        }
    }
}

// The most that one pupil of a grade can be charged on a weekday: the dearest course of each slot.
std::int64_t dearest_day(const PlanFacts& plan, int grade, int day) {
    std::int64_t sum = 0;
    for (const auto& slot : plan.slots) {
        if (!has_day(slot, day)) continue;
        std::int64_t most = 0;
        for (const auto& course : plan.courses) {
            if (course.slot == slot.code && has_grade(course, grade))
                most = std::max(most, course.price_fen * slot.lessons);
        }
        sum += most;
    }
    return sum;
}

void check_price_of_day_and_term(Gathered& to, const std::string& stage) {
    const auto* day_rule = to.rule("price.per_day_max", stage);
    const auto* term_rule = to.rule("price.per_term_max", stage);
    for (const int grade : grades_of_plan(to.plan, stage)) {
        std::int64_t dearest = 0;
        std::int64_t term = 0;
        for (int day = 1; day <= 5; ++day) {
            const auto sum = dearest_day(to.plan, grade, day);
            dearest = std::max(dearest, sum);
            const auto days = to.plan.days_of_weekday.find(day);
            if (days != to.plan.days_of_weekday.end()) term += sum * days->second;
        }
        auto a_day = line("price-per-day", CheckOutcome::pass, "每天最高收费不超过上限",
                          "the price of a day keeps to the maximum", "courses");
        a_day.subject_name = fmt::format("{}年级", grade);
        if (day_rule != nullptr && day_rule->known != RuleFact::Known::not_set) {
            to.add(ruled(std::move(a_day), day_rule, yuan(dearest),
                         [&](const json::value& value) { return dearest <= number(value); }));
        }
        // Above the cap of a term is no fault: the bill is capped. It is said, because the order of cap and lessons
        // then decides about refunds.
        auto a_term = line("price-per-term", CheckOutcome::pass, "全学期最高收费与学期封顶",
                           "the price of a whole term and its cap", "courses");
        a_term.subject_name = fmt::format("{}年级", grade);
        if (to.plan.days_of_weekday.empty()) {
            a_term.outcome = CheckOutcome::open;
            a_term.found = "校历还没有覆盖这个学期";
            if (term_rule != nullptr) {
                a_term.limit = term_rule->words;
                a_term.basis = term_rule->basis;
            }
            to.add(std::move(a_term));
        } else if (term_rule != nullptr && term_rule->known != RuleFact::Known::not_set) {
            to.add(ruled(
                std::move(a_term), term_rule, "最多 " + yuan(term),
                [&](const json::value& value) { return term <= number(value); }, CheckOutcome::warn));
        }
    }
}

// The base place is guaranteed, so a base group's places are no promise of its size: there the plan is warned, and the
// timetable looks at the seats given.
void check_adults(Gathered& to, const CourseFacts& course) {
    for (const auto& stage : stages_of(course)) {
        std::int64_t needed = 0;
        auto made = ruled(
            about(line("adults-for-pupils", CheckOutcome::pass, "每名看护人员负责的学生不超过上限",
                       "no more pupils for each adult than allowed", "courses"),
                  course),
            to.rule("group.pupils_per_adult_max", stage),
            fmt::format("{} 个名额，{} 名看护人员", course.places_max, course.adults()),
            [&](const json::value& value) {
                const auto most = std::max<std::int64_t>(1, number(value));
                needed = (course.places_max + most - 1) / most;
                return needed <= course.adults();
            },
            course.kind == CourseKind::base ? CheckOutcome::warn : CheckOutcome::fail);
        if (made.outcome == CheckOutcome::fail || made.outcome == CheckOutcome::warn)
            made.limit += fmt::format("（满员时要 {} 名，请增加协助人员或减少名额）", needed);
        to.add(std::move(made));
    }
}

void check_groups(Gathered& to) {
    for (const auto& course : to.plan.courses) {
        check_adults(to, course);
        if (course.kind == CourseKind::special) {
            for (const auto& stage : stages_of(course)) {
                to.add(ruled(about(line("group-size", CheckOutcome::pass, "每班人数不超过上限",
                                        "a group has no more pupils than allowed", "courses"),
                                   course),
                             to.rule("group.size_max", stage), fmt::format("{} 人", course.places_max),
                             [&](const json::value& value) { return course.places_max <= number(value); }));
            }
        }
        if (course.room_places && *course.room_places < course.places_max) {
            auto made = about(
                line("room-size", CheckOutcome::fail, "教室坐得下全部名额", "the room holds all places", "courses"),
                course);
            made.found = fmt::format("{} 个名额", course.places_max);
            made.limit = fmt::format("{} 人", *course.room_places);
            made.basis = rule_house;
            to.add(std::move(made));
        }
        if (course.kind == CourseKind::special && !course.has_teacher) {
            auto made = about(line("teacher-named", CheckOutcome::warn, "特色课程写明任课教师",
                                   "a special course names its teacher", "courses"),
                              course);
            made.basis = "协议须写明授课教师";
            to.add(std::move(made));
        }
    }
}

// The first day of the run that no contract covers. Contracts come by first day and may follow one another.
std::optional<Date> first_uncovered(const std::vector<AgreedFacts>& agreed, Date from, Date until) {
    Date day = from;
    for (const auto& one : agreed) {
        if (one.from <= day && one.until >= day) day = one.until.plus_days(1);
    }
    if (day > until) return std::nullopt;
    return day;
}

std::string agreed_words(const OutsideFacts& body) {
    if (body.agreed.empty()) return "没有登记与“" + body.body_name + "”的合同";
    std::string words;
    for (const auto& one : body.agreed)
        words += fmt::format("{}合同 {}，{} 至 {}", words.empty() ? "" : "；", one.number, one.from.to_string(), one.until.to_string());
    return words;
}

// The school's own contract holds for the whole run of the course: from the first day of the term, or today, to its last.
void check_contract(Gathered& to, const CourseFacts& course, const OutsideFacts& body) {
    const auto until = to.plan.term_ends.value_or(to.plan.today);
    const auto from = std::min(std::max(to.plan.today, to.plan.term_starts.value_or(to.plan.today)), until);
    const auto gap = first_uncovered(body.agreed, from, until);
    auto made = about(line("outside-contract", gap ? CheckOutcome::fail : CheckOutcome::pass,
                           "机构课程的全程都有本校与机构的有效合同；没有的，请在“机构合同”登记或续签",
                           "a contract of the school with the body holds for the whole run; where none does, enter or renew it under "
                           "“Contracts with bodies”",
                           "courses"),
                      course);
    made.found = agreed_words(body);
    if (gap && !body.agreed.empty()) made.found += "；" + gap->to_string() + " 起没有合同";
    made.limit = from.to_string() + " 至 " + until.to_string();
    made.basis = rule_contract;
    to.add(std::move(made));
    if (body.agreed.empty()) return;
    const auto lowest = std::ranges::min_element(body.agreed, {}, &AgreedFacts::price_fen)->price_fen;
    auto price = about(line("contract-price", course.price_fen <= lowest ? CheckOutcome::pass : CheckOutcome::warn,
                            "价格不高于与机构约定的价格", "the price keeps to what was agreed with the body", "courses"),
                       course);
    price.found = yuan(course.price_fen);
    price.limit = yuan(lowest);
    price.basis = rule_contract;
    to.add(std::move(price));
}

void check_outside_person(Gathered& to, const CourseFacts& course, const std::string& name, Date fit_until) {
    const auto needed = to.plan.term_ends.value_or(to.plan.today);
    auto made = about(line("outside-person",
                           fit_until >= needed          ? CheckOutcome::pass
                           : fit_until >= to.plan.today ? CheckOutcome::warn
                                                        : CheckOutcome::fail,
                           "校外人员的审查证明、健康证明、合同在有效期内", "proofs of outside persons last", "courses"),
                      course);
    made.found = fmt::format("{}，有效至 {}", name, fit_until.to_string());
    made.limit = "至少到 " + needed.to_string();
    made.basis = rule_outside;
    to.add(std::move(made));
}

void check_outside(Gathered& to) {
    const auto needed = to.plan.term_ends.value_or(to.plan.today);
    for (const auto& course : to.plan.courses) {
        if (course.has_teacher && course.teacher_fit_until) check_outside_person(to, course, course.teacher_name, *course.teacher_fit_until);
        for (const auto& assistant : course.assistants) {
            if (assistant.fit_until) check_outside_person(to, course, assistant.name, *assistant.fit_until);
        }
        if (!course.outside) continue;
        const auto& body = *course.outside;
        const bool valid_today = body.on_list && body.until && *body.until >= to.plan.today;
        auto listed = about(line("outside-body-listed",
                                 !valid_today           ? CheckOutcome::fail
                                 : *body.until < needed ? CheckOutcome::warn
                                                        : CheckOutcome::pass,
                                 "机构和项目在县级名单内，证照和名单期限有效",
                                 "body and item are on the county's list and valid", "courses"),
                            course);
        listed.found = body.body_name + (body.until ? "，有效至 " + body.until->to_string() : "") +
                       (body.failed_check ? "，年检不合格" : "");
        listed.limit = "至少到 " + needed.to_string();
        listed.basis = rule_outside;
        to.add(std::move(listed));
        auto price = about(
            line("introduction-price", course.price_fen <= body.price_fen ? CheckOutcome::pass : CheckOutcome::fail,
                 "价格不超过名单上的引进费用标准", "the price keeps to the introduction price on the list", "courses"),
            course);
        price.found = yuan(course.price_fen);
        price.limit = yuan(body.price_fen);
        price.basis = rule_outside;
        to.add(std::move(price));
        const bool grades = std::ranges::all_of(
            course.grades, [&](int grade) { return std::ranges::find(body.grades, grade) != body.grades.end(); });
        auto fitting = about(line("introduction-grades", grades ? CheckOutcome::pass : CheckOutcome::fail,
                                  "年级在名单项目的范围内", "the grades are among those of the listed item", "courses"),
                             course);
        fitting.basis = rule_outside;
        to.add(std::move(fitting));
        check_contract(to, course, body);
    }
}

void check_texts(Gathered& to) {
    for (const auto& course : to.plan.courses) {
        if (course.screen == ScreenState::clear) continue;
        auto made = about(
            line("subject-teaching", course.screen == ScreenState::accepted ? CheckOutcome::pass : CheckOutcome::fail,
                 "课程文字不涉及学科教学，命中的由人判断",
                 "the text is no subject teaching; hits are judged by a person", "courses"),
            course);
        made.found = course.screen == ScreenState::waiting    ? "有命中，尚未判断"
                     : course.screen == ScreenState::rejected ? "判为学科教学"
                                                              : "已判断，可以开设";
        made.basis = rule_subject;
        to.add(std::move(made));
    }
}

}  // namespace

std::string stage_of_grade(int grade) { return grade <= 6 ? "primary" : "junior"; }

std::string yuan(std::int64_t fen) {
    return fen % 100 == 0 ? fmt::format("{} 元", fen / 100) : fmt::format("{}.{:02} 元", fen / 100, fen % 100);
}

const std::vector<std::string>& checked_parameters() {
    static const std::vector<std::string> parameters = {
        "service.kinds",         "service.days",      "service.end_earliest",    "service.end_latest",
        "service.minutes_a_day", "lesson.minutes",    "lesson.chargeable_a_day", "group.size_max",
        "price.per_lesson_max",  "price.per_day_max", "price.per_term_max",      "group.pupils_per_adult_max"};
    return parameters;
}

std::vector<PlanCheckLine> check_plan(const PlanFacts& plan, const RuleFacts& rules) {
    Gathered to{plan, rules, {}};
    check_school(to);
    check_content(to);
    if (plan.slots.empty()) {
        to.add(line("slots-given", CheckOutcome::fail, "至少有一个服务时段", "there is at least one slot", "slots"));
    }
    check_slot_after_lessons(to);
    for (const auto& stage : plan.stages) {
        check_days_and_ends(to, stage);
        check_lessons_of_slots(to, stage);
        check_each_weekday(to, stage);
        check_five_days(to, stage);
    }
    check_base_first(to);
    check_kinds(to);
    check_same_price(to);
    check_price_per_lesson(to);
    for (const auto& stage : plan.stages) check_price_of_day_and_term(to, stage);
    check_groups(to);
    check_outside(to);
    check_texts(to);
    check_consultation(to);
    return std::move(to.lines);
}

namespace {

int strictness(CheckOutcome outcome) {
    switch (outcome) {
        case CheckOutcome::pass:
            return 0;
        case CheckOutcome::warn:
            return 1;
        case CheckOutcome::open:
            return 2;
        case CheckOutcome::fail:
            return 3;
    }
    return 0;
}

// One line of the checks through the parts of a term.
struct LineThrough {
    std::tuple<std::string, std::string, std::string, std::string> about;  // what it looks at
    std::vector<std::pair<Date, PlanCheckLine>> by_day;
};

PlanCheckLine strictest(const LineThrough& through) {
    auto worst = std::ranges::max_element(
        through.by_day, {}, [](const auto& dated) { return strictness(dated.second.outcome); })->second;
    const auto differs = [&](const auto& dated) {
        return dated.second.limit != worst.limit || dated.second.outcome != worst.outcome;
    };
    if (std::ranges::none_of(through.by_day, differs)) return worst;
    std::string limits;
    std::string last;
    std::set<std::string> bases;
    std::string basis;
    for (const auto& [day, line] : through.by_day) {
        if (line.outcome != worst.outcome) {
            last.clear();  // the same limit after a break is said again
            continue;
        }
        if (bases.insert(line.basis).second && !line.basis.empty()) basis += (basis.empty() ? "" : "；") + line.basis;
        if (line.limit == last) continue;
        last = line.limit;
        limits += fmt::format("{}{}（{} 起）", limits.empty() ? "" : "；", line.limit, day.to_string());
    }
    worst.limit = std::move(limits);
    worst.basis = std::move(basis);
    return worst;
}

}  // namespace

std::vector<PlanCheckLine> check_plan_through(const PlanFacts& plan, const std::vector<DatedRules>& parts) {
    std::vector<LineThrough> all;
    for (const auto& part : parts) {
        // Two lines of one part may look at the same thing (its two stages): each follows its own.
        for (auto& line : check_plan(plan, part.rules)) {
            const std::tuple about{line.code, line.subject.value_or(""), line.subject_name, line.found};
            const auto known = std::ranges::find_if(all, [&](LineThrough& other) {
                return other.about == about && other.by_day.back().first != part.from;
            });
            if (known == all.end())
                all.push_back({about, {{part.from, std::move(line)}}});
            else
                known->by_day.emplace_back(part.from, std::move(line));
        }
    }
    std::vector<PlanCheckLine> lines;
    lines.reserve(all.size());
    for (const auto& line : all) lines.push_back(strictest(line));
    return lines;
}

}  // namespace luoshi::afterschool::catalogue
