#include "fees/disclosure/draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>

#include "fees/disclosure/queries.hpp"
#include "fees/reckoning/api.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::disclosure {
namespace {

using catalogue::CourseKind;
using catalogue::CourseLine;
using catalogue::CourseState;

std::string stage_key(int grade) { return grade <= 6 ? "primary" : "junior"; }

struct PriceDocument {
    CourseId course;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(PriceDocument, (), (course, document))

class Drafting {
 public:
    Drafting(Work& work, const PlanFacts& plan)
        : work_(work), plan_(plan), rules_(rules::Ruleset::load(work, plan.school_path, work.today())), courses_(catalogue::courses_of_plan(work, plan.county, plan.plan)) {
        for (auto& row : work.all<PriceDocument>(queries::price_documents, plan.county, plan.plan))
            documents_.emplace(row.course, std::move(row.document));
    }

    Draft made() && {
        head();
        items();
        units();
        prices_by_stage();
        general_rules();
        reductions();
        phones();
        return std::move(draft_);
    }

 private:
    void obstacle(std::string slug, std::string words, std::string words_en) {
        draft_.obstacles.push_back({std::move(slug), std::move(words), std::move(words_en)});
    }

    void head() {
        auto& content = draft_.content;
        content.school_name = plan_.school_name;
        content.school_code = plan_.school_code;
        content.county_name = plan_.county_name;
        content.school_year = plan_.school_year;
        content.term = plan_.term;
        content.plan_document = plan_.approval_document.value_or("");
        content.scope = "自愿参加本校课后服务的学生；不参加的不收费，也不得与其他收费捆绑";
        content.scope_en = "pupils who take part in the after-school service of their own will; nobody else pays, and it is bound to no other charge";
        content.free_policy = "义务教育不收学费、杂费（《中华人民共和国义务教育法》第二条）";
        content.free_policy_en = "compulsory education is free of tuition and sundry fees (Compulsory Education Law, article 2)";
        if (plan_.state == catalogue::PlanState::ended)
            obstacle("plan-ended", "这个学期的方案已经结束，不能再发布收费公示", "the plan of this term has ended; no fee notice can be published for it");
        else if (plan_.state != catalogue::PlanState::published)
            obstacle("plan-not-published", "课后服务方案还没有公布：请先经教育局批准并公布方案", "the service plan is not published: have it approved and publish it first");
    }

    std::string document_of(CourseId course) const {
        const auto found = documents_.find(course);
        return found == documents_.end() ? "" : found->second;
    }

    void items() {
        base();
        for (const auto& course : courses_) {
            if (course.kind != CourseKind::special) continue;
            NoticeItem item{course.id.to_string(), course.name, {}, document_of(course.id), course.state == CourseState::stopped};
            for (const int grade : course.grades) item.grades.push_back({grade, course.price_fen});
            add(std::move(item));
        }
        if (draft_.content.items.empty())
            obstacle("no-courses", "方案里没有课程，没有可以公示的收费项目", "the plan has no course: there is nothing to show a price of");
    }

    void add(NoticeItem item) {
        if (item.document.empty())
            obstacle("price-not-approved", fmt::format("“{}”的价格还没有批准文号：请等教育局批准方案或价格", item.name),
                     fmt::format("the price of “{}” has no approval yet: wait for the bureau's decision", item.name));
        for (const auto& grade : item.grades) stages_[stage_key(grade.grade)] = true;
        draft_.content.items.push_back(std::move(item));
    }

    // One price for a grade, whichever base course a pupil sits in. A stopped course does not argue with those that go on.
    void base() {
        std::map<int, const CourseLine*> of_grade;
        for (const bool stopped : {false, true}) {
            for (const auto& course : courses_) {
                if (course.kind != CourseKind::base || (course.state == CourseState::stopped) != stopped) continue;
                for (const int grade : course.grades) {
                    const auto [at, is_new] = of_grade.emplace(grade, &course);
                    if (!is_new && !stopped && at->second->price_fen != course.price_fen) differ(grade, *at->second, course);
                }
            }
        }
        if (of_grade.empty()) return;
        NoticeItem item{std::string(base_item), "课后服务（基础托管）", {}, "", true};
        for (const auto& [grade, course] : of_grade) {
            item.grades.push_back({grade, course->price_fen});
            if (item.document.empty()) item.document = document_of(course->id);
            if (course->state != CourseState::stopped) item.stopped = false;
        }
        add(std::move(item));
    }

    void differ(int grade, const CourseLine& one, const CourseLine& other) {
        obstacle("prices-differ",
                 fmt::format("{}的基础托管有两个价格：“{}” {} 元，“{}” {} 元。同校同年级同项目只能有一个价格，请先变更其中一个", grade_words(grade), one.name,
                             yuan_words(one.price_fen), other.name, yuan_words(other.price_fen)),
                 fmt::format("grade {} has two prices for the base service: “{}” {} yuan, “{}” {} yuan; change one of them first", grade, one.name,
                             yuan_words(one.price_fen), other.name, yuan_words(other.price_fen)));
    }

    // What holds, written down; an obstacle where it is missing or nobody has decided between candidates. Nothing is said of an optional rule that is missing.
    std::optional<rules::Holding> held(std::string_view parameter, const std::string& stage, bool needed) {
        std::optional<org::Stage> asked;
        if (!stage.empty()) asked = stage == "primary" ? org::Stage::primary : org::Stage::junior;
        const auto* known = rules::find_parameter(parameter);
        auto holding = rules_.what_holds(parameter, asked, plan_.tier);
        if (!holding) {
            if (needed) obstacle("rule-missing", holding.error().detail, holding.error().detail_en);
            return std::nullopt;
        }
        if (holding->state == rules::RuleState::conflicting) {
            obstacle("rule-in-conflict",
                     fmt::format("“{}”的来源互相矛盾（{}），尚未决定；由{}决定后才能公示", known->words, holding->words, known->set_by),
                     fmt::format("sources of “{}” disagree ({}) and nobody has decided; {} has to", known->words_en, holding->words_en, known->set_by_en));
            return std::nullopt;
        }
        draft_.content.rules.push_back({std::string(parameter), stage, known->words, known->words_en, holding->words, holding->words_en,
                                        std::string(json::enum_name(holding->state)), holding->basis.body_name, holding->basis.document,
                                        holding->basis.clause});
        return std::move(*holding);
    }

    // A refund rule with a fixed amount a day prices the base service by the day. A rule that is missing or in conflict is said with the rules.
    void units() {
        const auto holding = rules_.what_holds("refund.rule_set", std::nullopt, plan_.tier);
        if (!holding || holding->state == rules::RuleState::conflicting || !holding->value.is_string()) return;
        refund_rules_ = reckoning::find_rule_set(holding->value.as_string());
        if (refund_rules_ == nullptr || refund_rules_->base_unit != reckoning::Unit::day) return;
        for (auto& item : draft_.content.items) {
            if (item.item != base_item) continue;
            item.unit = "元/生·天";
            item.unit_en = "yuan per pupil and day";
        }
    }

    bool any_item(bool by_day) const {
        return std::ranges::any_of(draft_.content.items, [&](const NoticeItem& item) { return item.by_day() == by_day; });
    }

    void prices_by_stage() {
        for (const auto& [stage, any] : stages_) {
            if (const auto most = held("price.per_lesson_max", stage, any_item(false) || !any_item(true))) above(stage, *most, false);
            if (const auto most = held("price.per_day_max", stage, any_item(true))) above(stage, *most, true);
            if (held("price.per_term_max", stage, false)) capped_ = true;
        }
    }

    void above(const std::string& stage, const rules::Holding& most, bool by_day) {
        const auto limit = most.value.to_number<std::int64_t>();
        for (const auto& item : draft_.content.items) {
            if (item.by_day() != by_day) continue;
            for (const auto& grade : item.grades) {
                if (stage_key(grade.grade) != stage || grade.price_fen <= limit) continue;
                obstacle("price-above-rule",
                         fmt::format("“{}”{}每{} {} 元，高于{}上限 {}（{} {}）；请先按规定降价", item.name, grade_words(grade.grade), by_day ? "天" : "课时",
                                     yuan_words(grade.price_fen), stage_words(stage), most.words, most.basis.body_name, most.basis.document),
                         fmt::format("“{}” costs {} yuan a {} in grade {}, above the maximum {} ({} {}); lower the price first", item.name,
                                     yuan_words(grade.price_fen), by_day ? "day" : "lesson", grade.grade, most.words_en, most.basis.body_name, most.basis.document));
                break;  // one sentence an item
            }
        }
    }

    void general_rules() {
        held("lesson.chargeable_a_day", stages_.empty() ? "" : stages_.begin()->first, false);
        if (capped_) held("price.cap_order", "", true);
        held("refund.rule_set", "", true);
        if (refund_rules_ != nullptr && refund_rules_->deadline_days()) held("refund.full_until_days", "", false);
        held("receipt.kind", "", true);
    }

    void reductions() {
        const auto* known = rules::find_parameter("exemption.categories");
        for (const auto& [stage, any] : stages_) {
            const auto holding = held("exemption.categories", stage, true);
            if (!holding) continue;
            const auto table = rules_.table("exemption.categories", stage == "primary" ? org::Stage::primary : org::Stage::junior, plan_.tier);
            if (!table) continue;
            for (const auto& row : *table) {
                const auto word = std::ranges::find(known->choices, row.key, &rules::Word::key);
                const auto by = basis_of(*holding, row.key);
                draft_.content.reductions.push_back({stage, row.key, word == known->choices.end() ? row.key : word->words,
                                                     word == known->choices.end() ? row.key : word->words_en, static_cast<int>(row.number), by.body_name,
                                                     by.document});
            }
        }
    }

    // Tables of several levels go together: the lowest one that has the row gave its rate.
    static rules::Basis basis_of(const rules::Holding& holding, const std::string& key) {
        for (auto at = holding.candidates.rbegin(); at != holding.candidates.rend(); ++at) {
            if (at->value.is_object() && at->value.as_object().contains(key)) return at->basis;
        }
        return holding.basis;
    }

    void phones() {
        for (const auto& phone : rules::phones_for(work_, plan_.school_path, work_.today()))
            draft_.content.phones.push_back({phone.kind_words, phone.kind_words_en, phone.body_name, phone.number, phone.hours});
        if (draft_.content.phones.empty())
            obstacle("phones-missing", "没有登记投诉电话：由县市区教育局或发展改革部门在“规则”的电话表中登记",
                     "no complaint telephone is registered: the county's education bureau or price authority enters it in the central table");
    }

    Work& work_;
    const PlanFacts& plan_;
    rules::Ruleset rules_;
    std::vector<CourseLine> courses_;
    std::map<CourseId, std::string> documents_;
    std::map<std::string, bool, std::greater<>> stages_;  // primary before junior
    const reckoning::RuleSet* refund_rules_ = nullptr;  // nothing: none holds, or nobody has decided between candidates
    bool capped_ = false;
    Draft draft_;
};

}  // namespace

std::optional<PlanFacts> find_plan_facts(Work& work, PlanId plan) { return work.one<PlanFacts>(queries::plan_for_notice, plan); }

Draft draft_of(Work& work, const PlanFacts& plan) { return Drafting(work, plan).made(); }

}  // namespace luoshi::fees::disclosure
