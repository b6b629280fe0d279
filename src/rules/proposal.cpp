#include "rules/proposal.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notices/api.hpp"
#include "rules/permissions.hpp"
#include "rules/queries.hpp"
#include "rules/values.hpp"

namespace luoshi::rules {
namespace {

struct Certain {
    ValueId value;
    Date valid_from;
    Date holds_until;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Certain, (), (value, valid_from, holds_until, version))

Problem at_field(std::string_view field, std::string slug, std::string detail, std::string detail_en) {
    return {Code::invalid, slug, detail, std::move(detail_en), {{std::string(field), slug, detail}}};
}

std::string_view level_words(PlaceLevel level) {
    switch (level) {
        case PlaceLevel::province:
            return "省";
        case PlaceLevel::prefecture:
            return "市州";
        case PlaceLevel::county:
            return "县市区";
        case PlaceLevel::school:
            break;
    }
    return "学校";
}

bool is_month_day(const std::string& text) {
    // Any leap year knows all 366 of them.
    return text.size() == 5 && Date::parse("2024-" + text).has_value();
}

Result<Nothing> check_qualifiers(const Parameter& parameter, const EnterValue& command) {
    const auto refuse = [&](std::string_view field, std::string_view what, std::string_view what_en) {
        return at_field(field, "qualifier-not-carried", fmt::format("“{}”不按{}区分", parameter.words, what),
                        fmt::format("{} does not depend on the {}", parameter.words_en, what_en));
    };
    if (command.stage && !carries(parameter, Qualifier::stage)) return refuse("stage", "学段", "stage");
    if (command.tier && !carries(parameter, Qualifier::tier)) return refuse("tier", "城乡", "kind of area");
    if ((command.season_from || command.season_until) && !carries(parameter, Qualifier::season))
        return refuse("season_from", "季节", "season");
    if (command.stage && *command.stage != org::Stage::primary && *command.stage != org::Stage::junior) {
        // 湘教发〔2024〕12号: the compulsory stage only.
        return at_field("stage", "stage-not-compulsory", "课后服务只在义务教育阶段开展，学段只能是小学或初中",
                        "after-school service is for the compulsory stage: primary or junior");
    }
    if (command.season_from.has_value() != command.season_until.has_value()) {
        return at_field("season_until", "season-incomplete", "请同时填写季节的起止日",
                        "name both the first and the last day of the season");
    }
    if (command.season_from && (!is_month_day(*command.season_from) || !is_month_day(*command.season_until))) {
        return at_field("season_from", "bad-season", "季节应写作 05-01 至 09-30 这样的月日",
                        "a season runs from a day such as 05-01 to one such as 09-30");
    }
    return Nothing{};
}

Result<Nothing> check_ground(const EnterValue& command) {
    if (command.valid_until && *command.valid_until <= command.valid_from) {
        return at_field("valid_until", "ends-before-it-begins", "失效日期应晚于生效日期",
                        "it has to end after it begins");
    }
    if (command.claim == Claim::decided) {
        TRY_DO(require_text("document", command.document, "请写明依据的文号", "name the document it rests on"));
        if (command.grade == Grade::X) {
            return at_field("grade", "elsewhere", "外省规定只能作为参考录入，不能作为本地决定",
                            "a rule of another province can only be recorded as reported");
        }
        return Nothing{};
    }
    return require_text("source", command.source, "请写明来源", "name the source");
}

// Above: on the line, but not its own place or below.
bool is_above(const Proposal& proposal, const LineValue& other) { return other.level < proposal.value.level; }

std::vector<LineValue> above_where(const Proposal& proposal, const std::vector<LineValue>& around, bool certain,
                                   bool tighter) {
    std::vector<LineValue> found;
    for (const auto& other : around) {
        if (!is_above(proposal, other) || other.step == Step::entered || other.certain != certain ||
            other.grade == Grade::X)
            continue;
        if (!can_meet(proposal.value, other)) continue;
        if (tighter && !is_looser(*proposal.parameter, proposal.value.value, other.value)) continue;
        found.push_back(other);
    }
    return found;
}

}  // namespace

Result<Proposal> read_proposal(Work& work, const EnterValue& command) {
    Proposal proposal;
    TRY(proposal.parameter, require_parameter(command.parameter));
    const auto body = org::find_body(work, command.body);
    if (!body || body->closed || !may_read_place(work.actor(), body->path)) {
        return at_field("body", "unknown-body", "没有这个机构，或者您看不到它",
                        "there is no such body, or not for you");
    }
    proposal.body = *body;
    TRY(proposal.place, place_of(work, *body));
    const auto& parameter = *proposal.parameter;
    if (proposal.place.level() > parameter.lowest) {
        return at_field("body", "not-set-at-this-level",
                        fmt::format("“{}”不由{}设定", parameter.words, level_words(proposal.place.level())),
                        fmt::format("{} is not set at this level", parameter.words_en));
    }
    TRY_DO(check_qualifiers(parameter, command));
    TRY_DO(check_ground(command));
    auto& value = proposal.value;
    TRY(value.value, read_value(parameter, command.value));
    value.id = command.id;
    value.county = body->county;
    value.parameter = parameter.key;
    value.place = proposal.place.code;
    value.place_name = proposal.place.name;
    value.level = proposal.place.level();
    value.body = body->id;
    value.body_name = body->name;
    value.stage = command.stage;
    value.tier = command.tier;
    value.season_from = command.season_from;
    value.season_until = command.season_until;
    value.valid_from = command.valid_from;
    value.holds_until = command.valid_until.value_or(no_end);
    value.claim = command.claim;
    value.certain = command.claim == Claim::decided;
    value.document = command.document;
    value.clause = command.clause;
    value.notice = command.notice;
    value.grade = command.grade;
    value.source = command.source;
    proposal.slot =
        slot_of(value.parameter, value.place, value.stage, value.tier, value.season_from, value.season_until);
    return proposal;
}

std::vector<LineValue> values_around(Work& work, const Proposal& proposal) {
    const auto c = codes_of(proposal.place.path);
    const auto below = subtree(proposal.place.path);
    const auto& value = proposal.value;
    return work.all<LineValue>(queries::values_around, value.parameter, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7],
                               below.from, below.until, value.valid_from, value.holds_until);
}

std::vector<LineValue> tighter_above(const Proposal& proposal, const std::vector<LineValue>& around) {
    return above_where(proposal, around, true, true);
}

std::vector<LineValue> tighter_reported_above(const Proposal& proposal, const std::vector<LineValue>& around) {
    return above_where(proposal, around, false, true);
}

std::vector<LineValue> looser_below(const Proposal& proposal, const std::vector<LineValue>& around) {
    std::vector<LineValue> found;
    for (const auto& other : around) {
        if (other.level <= proposal.value.level || other.step == Step::entered ||
            other.certain > proposal.value.certain || other.grade == Grade::X)
            continue;
        if (can_meet(proposal.value, other) && is_looser(*proposal.parameter, other.value, proposal.value.value))
            found.push_back(other);
    }
    return found;
}

Spoken allowed_here(const Proposal& proposal, const std::vector<LineValue>& around) {
    Spoken all;
    for (const auto& upper : above_where(proposal, around, true, false)) {
        const auto one = spoken_allowed(*proposal.parameter, upper.value);
        if (one.words.empty()) continue;
        all.words +=
            fmt::format("{}{}（{} {}）", all.words.empty() ? "" : "；", one.words, upper.place_name, upper.document);
        all.words_en += fmt::format("{}{} ({} {})", all.words_en.empty() ? "" : "; ", one.words_en, upper.place_name,
                                    upper.document);
    }
    return all;
}

Problem looser_than_above(const Proposal& proposal, const LineValue& upper) {
    const auto& parameter = *proposal.parameter;
    const auto said = spoken(parameter, upper.value);
    const auto allowed = spoken_allowed(parameter, upper.value);
    return at_field("value", "looser-than-above",
                    fmt::format("{}已规定“{}”为 {}（{}），这里{}", upper.place_name, parameter.words, said.words,
                                upper.document, allowed.words),
                    fmt::format("{} has set {} to {} ({}); here {}", upper.place_name, parameter.words_en,
                                said.words_en, upper.document, allowed.words_en));
}

Result<Nothing> require_tightening(Work& work, const Proposal& proposal) {
    const auto tighter = tighter_above(proposal, values_around(work, proposal));
    if (proposal.value.certain && !tighter.empty()) return looser_than_above(proposal, tighter.front());
    return Nothing{};
}

void rest_on_register(Work& work, Proposal& proposal) {
    auto& value = proposal.value;
    const auto known = notices::find_citable_by_number(work, value.document, proposal.place.path, work.today());
    if (known) value.notice = known->id;
}

Result<Nothing> require_notice(Work& work, const Proposal& proposal) {
    const auto& value = proposal.value;
    if (!value.notice) return Nothing{};
    // What lies wholly in the past is judged by its own first day, everything else at the earliest by today.
    const auto on = value.holds_until <= work.today() ? value.valid_from : std::max(value.valid_from, work.today());
    const auto basis = notices::require_basis(work, *value.notice, on);
    if (basis) return Nothing{};
    auto problem = basis.error();
    problem.fields.push_back({"notice", problem.slug, problem.detail});
    return problem;
}

Result<Proposal> proposal_of(Work& work, const ValueRecord& record) {
    Proposal proposal;
    TRY(proposal.parameter, require_parameter(record.parameter));
    const auto body = org::find_body(work, record.body);
    if (!body)
        return Problem{Code::missing, "unknown-body", "设定这条规则的机构已不存在", "the body that set it is no more"};
    proposal.body = *body;
    const auto places = places_on_line(work, record.place_path);
    proposal.place = places.back();
    proposal.value = record;
    proposal.value.holds_until = record.valid_until;
    proposal.slot = record.slot;
    rest_on_register(work, proposal);
    return proposal;
}

Result<SlotPlan> plan_slot(Work& work, std::string_view slot, ValueId self, Date valid_from, Date valid_until) {
    SlotPlan plan{{}, valid_until};
    for (const auto& other : work.all<Certain>(queries::certain_in_slot, slot, self)) {
        if (other.holds_until <= valid_from || other.valid_from >= valid_until) continue;
        if (other.valid_from > valid_from) {
            plan.holds_until = std::min(plan.holds_until, other.valid_from);
            continue;
        }
        if (valid_until < other.holds_until) {
            return Problem{Code::conflict,
                           "cuts-in-two",
                           "现有的值在新值失效之后还要继续，请把新值的失效日期留空，之后再录入下一个值",
                           "the value that stands now would go on after the new one ends; leave the end open and enter "
                           "the next value later",
                           {{"valid_until", "cuts-in-two", "请留空"}}};
        }
        plan.cuts.push_back({other.value, other.version, valid_from});
    }
    return plan;
}

void cut(Work& work, const SlotPlan& plan) {
    for (const auto& [value, version, until] : plan.cuts) work.run(queries::supersede_value, value, version, until);
}

}  // namespace luoshi::rules
