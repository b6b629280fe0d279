#include "rules/impact.hpp"

#include <algorithm>
#include <map>

#include "foundation/words.hpp"
#include "rules/proposal.hpp"
#include "rules/queries.hpp"
#include "rules/schools.hpp"
#include "rules/use_cases.hpp"
#include "rules/values.hpp"

namespace luoshi::rules {
namespace {

constexpr std::size_t shown = 100;

std::vector<ImpactSource>& sources() {
    static std::vector<ImpactSource> list;
    return list;
}

struct School {
    BodyId id;
    std::string code;
    std::string name;
    std::string path;
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
};
BOOST_DESCRIBE_STRUCT(School, (), (id, code, name, path, stage, tier))

enum class Change { stands, settles, ends };

// The values of one parameter by their place, so that each school's line is put together without another query.
class Around {
 public:
    Around(const Proposal& proposal, const std::vector<LineValue>& values, Date on, Change change)
        : proposal_(proposal), on_(on) {
        for (const auto& value : values) {
            if (value.valid_from <= on && value.holds_until > on && value.step != Step::entered)
                by_place_[value.place].push_back(value);
        }
        after_ = by_place_;
        auto& here = after_[proposal.place.code];
        std::erase_if(here, [&](const LineValue& other) { return other.id == proposal.value.id; });
        if (change == Change::ends) return;
        // A certain value takes the place of the certain one of its slot; one that is settled, of every other there.
        std::erase_if(here, [&](const LineValue& other) {
            return proposal.value.certain && same_slot(other) && (other.certain || change == Change::settles);
        });
        here.push_back(proposal.value);
        here.back().step = Step::standing;
    }

    Result<Holding> before(const School& school, org::Stage stage) const { return ask(by_place_, school, stage); }
    Result<Holding> after(const School& school, org::Stage stage) const { return ask(after_, school, stage); }

 private:
    using ByPlace = std::map<std::string, std::vector<LineValue>, std::less<>>;

    bool same_slot(const LineValue& other) const {
        return slot_of(other.parameter, other.place, other.stage, other.tier, other.season_from, other.season_until) ==
               proposal_.slot;
    }
    Result<Holding> ask(const ByPlace& values, const School& school, org::Stage stage) const {
        std::vector<LineValue> line;
        for (const auto& code : codes_of(school.path)) {
            const auto found = values.find(code);
            if (found != values.end()) line.insert(line.end(), found->second.begin(), found->second.end());
        }
        return resolve(*proposal_.parameter, line, {on_, stage, school.tier});
    }

    const Proposal& proposal_;
    Date on_;
    ByPlace by_place_;
    ByPlace after_;
};

// The first day on which the value could hold: today at the earliest, in its season.
Date day_of(const LineValue& value, Date today) {
    auto day = std::max(value.valid_from, today);
    if (day >= value.holds_until) day = value.valid_from;
    for (int i = 0; i < 366 && !in_season(value.season_from, value.season_until, day); ++i) day = day.plus_days(1);
    return day;
}

std::string said(const Result<Holding>& held) { return held ? held->words : std::string(); }

void add_schools(Work& work, const Proposal& proposal, const std::vector<LineValue>& around, PreviewView& view,
                 ChangeAhead& change, Change what = Change::stands) {
    const Around values(proposal, around, day_of(proposal.value, work.today()), what);
    const auto range = subtree(proposal.place.path);
    for (const auto& school : work.all<School>(queries::schools_below, range.from, range.until)) {
        ++view.schools_below;
        for (const auto stage : stages_of(school.stage)) {
            const auto before = said(values.before(school, stage));
            const auto after = said(values.after(school, stage));
            if (before == after) continue;
            ++view.schools;
            if (view.changed.size() < shown)
                view.changed.push_back({school.id, school.name, school.path, before, after});
            org::BodyLine body;
            body.id = school.id;
            body.code = school.code;
            body.name = school.name;
            body.path = school.path;
            body.kind = org::BodyKind::school;
            change.schools.push_back(std::move(body));
            break;  // a school counts once
        }
    }
}

void add_items(Work& work, const ChangeAhead& change, PreviewView& view) {
    for (const auto& source : sources()) {
        for (auto& item : source(work, change)) {
            auto count = std::ranges::find(view.counts, item.kind, &ImpactCount::kind);
            if (count == view.counts.end()) count = view.counts.insert(view.counts.end(), {item.kind, 0});
            ++count->number;
            if (view.items.size() < shown) view.items.push_back(std::move(item));
        }
    }
}

void refuse(PreviewView& view, const Problem& problem) {
    if (view.refusal) return;  // the first one counts
    view.refusal = problem.slug;
    view.refusal_text = problem.detail;
    view.refusal_text_en = problem.detail_en;
    if (!problem.fields.empty()) view.refusal_field = problem.fields.back().field;
}

void warn(PreviewView& view, std::string words, std::string words_en) {
    view.warnings.push_back(std::move(words));
    view.warnings_en.push_back(std::move(words_en));
}

EnterValue as_entry(const PreviewValue& query) {
    EnterValue entry;
    entry.body = query.body;
    entry.parameter = query.parameter;
    entry.value = query.value;
    entry.stage = query.stage;
    entry.tier = query.tier;
    entry.season_from = query.season_from;
    entry.season_until = query.season_until;
    entry.valid_from = query.valid_from;
    entry.valid_until = query.valid_until;
    entry.notice = query.notice;
    entry.document = query.document && !is_blank(*query.document) ? *query.document : "-";  // may still be missing
    return entry;
}

}  // namespace

void add_impact_source(ImpactSource source) { sources().push_back(std::move(source)); }
void drop_impact_sources() { sources().clear(); }

namespace {

// The same whether the value is typed or there: words, limits, what it cuts, whom it reaches.
void fill_preview(Work& work, const Proposal& proposal, ValueId self, Change what, PreviewView& view) {
    const auto words = spoken(*proposal.parameter, proposal.value.value);
    view.words = words.words;
    view.words_en = words.words_en;
    view.notice = basis_notice(work, proposal.value.notice, std::max(proposal.value.valid_from, work.today()));
    const auto around = values_around(work, proposal);
    if (what != Change::ends) {
        const auto allowed = allowed_here(proposal, around);
        view.allowed = allowed.words;
        view.allowed_en = allowed.words_en;
        if (const auto notice = require_notice(work, proposal); !notice) refuse(view, notice.error());
        if (const auto tighter = tighter_above(proposal, around); proposal.value.certain && !tighter.empty())
            refuse(view, looser_than_above(proposal, tighter.front()));
        // Only what its level answers for puts an end to what stands.
        auto plan = Result<SlotPlan>(SlotPlan{{}, proposal.value.holds_until});
        if (proposal.value.certain)
            plan = plan_slot(work, proposal.slot, self, proposal.value.valid_from, proposal.value.holds_until);
        if (!plan) refuse(view, plan.error());
        if (const auto reported = tighter_reported_above(proposal, around); !reported.empty()) {
            const auto said_above = spoken(*proposal.parameter, reported.front().value);
            warn(view,
                 "比上级尚未确认的规定宽松：" + reported.front().place_name + " " + said_above.words + "（" +
                     reported.front().source + "）",
                 "looser than an unconfirmed rule above: " + said_above.words_en + " (" + reported.front().source +
                     ")");
        }
        if (proposal.value.valid_from < work.today())
            warn(view, "生效日期在过去，会改变已过去的日子适用什么", "it begins in the past and changes what held then");
        if (plan && plan->holds_until < proposal.value.holds_until) {
            warn(view, "已有从 " + plan->holds_until.to_string() + " 起的值，新值到那一天为止",
                 "another value begins on " + plan->holds_until.to_string() + "; this one ends there");
        }
    }
    // What ends leaves no value of its own: whom it reaches follows from what holds for them then.
    ChangeAhead change{proposal.parameter->key,
                       what == Change::ends ? json::value() : proposal.value.value,
                       proposal.value.stage,
                       proposal.value.tier,
                       proposal.value.valid_from,
                       {}};
    add_schools(work, proposal, around, view, change, what);
    if (what != Change::ends) {
        for (const auto& lower : looser_below(proposal, around)) {
            if (view.overruled.size() == shown) break;
            view.overruled.push_back(show_again(work, lower.id));
        }
    }
    if (!change.schools.empty()) add_items(work, change, view);
}

}  // namespace

Result<PreviewView> preview_step(Work& work, const PreviewStep& query) {
    TRY(const ValueRecord record, find_visible_value(work, query.id));
    TRY(Proposal proposal, proposal_of(work, record));
    auto what = Change::stands;
    if (query.step == ValueStep::confirm) proposal.value.certain = record.claim == Claim::decided;
    if (query.step == ValueStep::settle) {
        what = Change::settles;
        proposal.value.certain = true;
    } else if (query.step == ValueStep::withdraw) {
        what = Change::ends;
    }
    PreviewView view;
    fill_preview(work, proposal, record.id, what, view);
    return view;
}

Result<PreviewView> preview_value(Work& work, const PreviewValue& query) {
    PreviewView view;
    auto proposal = read_proposal(work, as_entry(query));
    if (!proposal) {
        // Not a body that is shown to this reader: no preview; anything else is what the editor shows at its field.
        if (proposal.error().code == Code::missing) return proposal.error();
        refuse(view, proposal.error());
        return view;
    }
    rest_on_register(work, *proposal);
    fill_preview(work, *proposal, ValueId{}, Change::stands, view);
    return view;
}

}  // namespace luoshi::rules
