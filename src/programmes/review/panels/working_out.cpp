// Facts of experts and bodies become rows for review/conflicts; what it finds is written, once.
#include <algorithm>
#include <map>
#include <set>

#include "platform/access/actor_key.hpp"
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

constexpr Date always(1900, 1, 1);
std::string lead_of(const std::string& unit) { return "lead:" + unit; }

conflicts::Office office_of(experts::FactOffice office) {
    switch (office) {
        case experts::FactOffice::director: return conflicts::Office::director;
        case experts::FactOffice::supervisor: return conflicts::Office::supervisor;
        case experts::FactOffice::controller: return conflicts::Office::controller;
        case experts::FactOffice::shareholder: return conflicts::Office::shareholder;
        case experts::FactOffice::none:
        case experts::FactOffice::head: return conflicts::Office::head;
    }
    return conflicts::Office::head;
}

class Gathering {
 public:
    Gathering(Work& work, const RoundEntry& round, Date day) : work_(work), round_(round), day_(day) {}

    conflicts::Facts all(const std::vector<experts::ExpertLine>& of) {
        for (const auto& one : of) {
            experts_.insert(one.id);
            facts_.experts.push_back(one.id.to_string());
            name(one.id.to_string(), one.name);
        }
        items();
        for (const auto& fact : experts::facts_of(work_, round_.county)) {
            if (experts_.contains(fact.expert)) take(fact);
        }
        reviews();
        for (const auto& unit : units_) parent(unit);
        return std::move(facts_);
    }

 private:
    void items() {
        for (const auto& item : items_of_round(work_, round_.county, round_.id)) {
            conflicts::Item one;
            one.id = item.application.to_string();
            name(one.id, item.title);
            applicant(one, item.body);
            for (const auto body : calls::joint_applicants(work_, round_.county, item.application)) applicant(one, body);
            facts_.items.push_back(std::move(one));
        }
    }
    void applicant(conflicts::Item& item, BodyId body) {
        const auto unit = body.to_string();
        item.applicants.push_back(unit);
        item.responsible.push_back(lead_of(unit));
        units_.insert(unit);
        const auto found = org::find_body(work_, body);
        name(unit, found ? found->name : unit);
        name(lead_of(unit), (found ? found->name : unit) + "的项目负责人");
    }

    void take(const experts::ExpertFact& fact) {
        const auto expert = fact.expert.to_string(), id = fact.id.to_string();
        if (fact.body) units_.insert(fact.unit_key);
        name(fact.unit_key, fact.unit_name);
        switch (fact.kind) {
            case experts::FactKind::employment:
                if (fact.office == experts::FactOffice::none) facts_.employments.push_back({expert, fact.unit_key, fact.detail, fact.from, fact.to});
                else facts_.holdings.push_back({expert, fact.unit_key, office_of(fact.office), fact.from, fact.to});
                return;
            case experts::FactKind::kin:
                name(id, fact.words);
                facts_.kin.push_back({expert, id, fact.detail});
                if (fact.office == experts::FactOffice::none) facts_.employments.push_back({id, fact.unit_key, "", fact.from, fact.to});
                else facts_.holdings.push_back({id, fact.unit_key, office_of(fact.office), fact.from, fact.to});
                return;
            case experts::FactKind::project:
                name(id, fact.words);
                facts_.projects.push_back({id, expert, fact.from, fact.to});
                facts_.projects.push_back({id, lead_of(fact.unit_key), fact.from, fact.to});
                return;
            case experts::FactKind::advice: facts_.consultancies.push_back({expert, fact.unit_key, fact.from, fact.to}); return;
            case experts::FactKind::papers:
                if (fact.from >= day_.plus_years(-round_.terms.consulted_years)) of_items(fact, [&](const std::string& item) { facts_.writings.push_back({expert, item}); });
                return;
            case experts::FactKind::other:
                if (!fact.to || *fact.to >= day_) of_items(fact, [&](const std::string& item) { facts_.declarations.push_back({expert, item, fact.words}); });
                return;
            case experts::FactKind::training: return;
        }
    }
    template <class F>
    void of_items(const experts::ExpertFact& fact, F&& each) {
        for (const auto& item : facts_.items) {
            if (std::ranges::find(item.applicants, fact.unit_key) != item.applicants.end()) each(item.id);
        }
    }

    void reviews() {
        const auto before = work_.one<RoundId>(queries::round_before, round_.county, round_.line, round_.opened_at);
        if (!before) return;
        work_.each(queries::done_of, [&](const storage::Row& row) { facts_.reviews.push_back({row.get<ExpertId>(0).to_string(), row.get<BodyId>(1).to_string(), 0}); }, round_.county, *before);
    }

    // The body right above, as the tree stood on the day.
    void parent(const std::string& unit) {
        const auto id = BodyId::parse(unit);
        const auto body = id ? org::find_body(work_, *id, std::min(day_, work_.today())) : std::nullopt;
        if (!body) return;
        const auto end = body->path.rfind('/', body->path.size() - 2);
        if (end == std::string::npos || end == 0) return;
        const auto begin = body->path.rfind('/', end - 1);
        const auto above = org::find_body_by_code(work_, body->path.substr(begin + 1, end - begin - 1));
        if (!above) return;
        facts_.parents.push_back({unit, above->id.to_string(), always, {}});
        name(above->id.to_string(), above->name);
    }

    void name(const std::string& id, const std::string& words) {
        if (named_.insert(id).second) facts_.names.push_back({id, words});
    }

    Work& work_;
    const RoundEntry& round_;
    Date day_;
    conflicts::Facts facts_;
    std::set<ExpertId> experts_;
    std::set<std::string> units_, named_;
};

}  // namespace

void write_conflict(Work& work, const RoundEntry& round, ExpertId expert, ApplicationId application, conflicts::Relation relation, int depth, const std::string& words,
                    const std::string& words_en) {
    work.run(queries::insert_conflict, round.county, round.id, expert, application, relation, depth, words, words_en, work.now(), actor_key(work.actor()), work.actor().name);
}

void work_out_conflicts(Work& work, const RoundEntry& round, const std::vector<experts::ExpertLine>& of) {
    std::set<std::tuple<ExpertId, ApplicationId, conflicts::Relation>> known;
    for (const auto& one : conflicts_of_round(work, round.county, round.id)) known.emplace(one.expert, one.application, one.relation);
    conflicts::Terms terms;
    terms.round = 1;
    terms.former_years = round.terms.former_years;
    terms.project_years = round.terms.project_years;
    terms.consulted_years = round.terms.consulted_years;
    terms.kin_depth = round.terms.kin_depth;
    terms.parent_depth = round.terms.parent_depth;
    // On the first day and on the last: work that begins or ends in between is a conflict as well.
    for (const auto day : {round.terms.review_from, round.terms.review_to}) {
        terms.day = day;
        const auto facts = Gathering(work, round, day).all(of);
        for (const auto& found : conflicts::find_conflicts(facts, terms)) {
            const auto expert = ExpertId::parse(found.expert).value();
            const auto application = ApplicationId::parse(found.item).value();
            if (!known.emplace(expert, application, found.relation).second) continue;
            write_conflict(work, round, expert, application, found.relation, found.depth, found.words, found.words_en);
        }
        if (round.terms.review_from == round.terms.review_to) break;
    }
}

std::string_view relation_words(conflicts::Relation relation) {
    switch (relation) {
        case conflicts::Relation::same_unit: return "同单位";
        case conflicts::Relation::officer: return "负责人等";
        case conflicts::Relation::shareholder: return "股东";
        case conflicts::Relation::former_employer: return "曾任职";
        case conflicts::Relation::co_project: return "同课题";
        case conflicts::Relation::consulted: return "咨询";
        case conflicts::Relation::helped_write: return "参与编写";
        case conflicts::Relation::reviewed_last_time: return "上一轮评审";
        case conflicts::Relation::objection: return "申请回避";
        case conflicts::Relation::declared: return "自行申报";
    }
    return "";
}
std::string_view relation_words_en(conflicts::Relation relation) {
    for (const auto& one : conflicts::all_relations()) {
        if (one.relation == relation) return one.sentence_en;
    }
    return "";
}

}  // namespace luoshi::programmes::review::panels
