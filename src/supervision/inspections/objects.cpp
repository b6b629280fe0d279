#include "supervision/inspections/objects.hpp"

#include <algorithm>

#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/risk_sources.hpp"

namespace luoshi::supervision::inspections {
namespace {

struct VisitRow {
    BodyId body;
    Instant at;
    org::PersonId first, second;
};
BOOST_DESCRIBE_STRUCT(VisitRow, (), (body, at, first, second))
struct CountRow {
    BodyId body;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(CountRow, (), (body, count))

// What this office itself knows of its schools.
struct OwnFacts {
    std::map<BodyId, Instant> last_visit;
    std::map<BodyId, std::int64_t> open_findings;
};
OwnFacts own_facts(Work& work, const std::string& county, BodyId office) {
    OwnFacts facts;
    for (const auto& visit : work.all<VisitRow>(queries::visits_of_office, county, office)) facts.last_visit[visit.body] = visit.at;
    for (const auto& row : work.all<CountRow>(queries::open_findings_of_office, county, office)) facts.open_findings[row.body] = row.count;
    return facts;
}

RiskFacts facts_of(Work& work, const OwnFacts& own, const org::BodyLine& school) {
    const auto outside = ask_risk_source(work, school);
    RiskFacts facts{outside.open_errors, outside.open_warnings, outside.complaints, 0, {}};
    if (const auto open = own.open_findings.find(school.id); open != own.open_findings.end()) facts.open_findings = open->second;
    if (const auto last = own.last_visit.find(school.id); last != own.last_visit.end())
        facts.days_since_inspected = (work.now().microseconds() - last->second.microseconds()) / 86'400'000'000;
    return facts;
}

bool is_school(const org::BodyLine& body) {
    return (body.kind == org::BodyKind::school || body.kind == org::BodyKind::vocational_school) && !body.closed;
}

}  // namespace

RiskFacts facts_of_school(Work& work, const std::string& county, BodyId office, const org::BodyLine& school) {
    return facts_of(work, own_facts(work, county, office), school);
}

std::vector<InspectionObject> objects_of(Work& work, const PlanHead& plan) {
    const auto own = own_facts(work, plan.county, plan.office);
    std::map<std::string, InspectionObject> by_code;
    for (const auto id : plan.content.range) {
        const auto root = org::find_body(work, id);
        if (!root) continue;
        for (const auto& body : org::bodies_below(work, root->path, work.today())) {
            if (!is_school(body) || by_code.contains(body.code)) continue;
            const auto facts = facts_of(work, own, body);
            const auto score = drawing::score_of(facts);
            by_code.emplace(body.code, InspectionObject{body.id, body.code, body.name, drawing::risk_of(score), score, facts});
        }
    }
    std::vector<InspectionObject> objects;
    for (auto& [code, object] : by_code) objects.push_back(std::move(object));
    return objects;
}

std::vector<InspectionStratum> strata_of(const InspectionPlanContent& content, const std::vector<InspectionObject>& objects) {
    std::vector<InspectionStratum> strata;
    for (const auto& [risk, amount] : {std::pair{Risk::high, content.high}, std::pair{Risk::mid, content.mid}, std::pair{Risk::low, content.low}}) {
        const auto n = static_cast<std::size_t>(std::ranges::count(objects, risk, &InspectionObject::risk));
        const auto drawn = drawing::how_many(content.counted_by, amount, n);
        const auto left = n - drawn;
        const auto alternates = drawn == 0 ? 0 : std::min(left, static_cast<std::size_t>(std::max<std::int64_t>(0, content.alternates)));
        strata.push_back({std::string(json::enum_name(risk)), static_cast<std::int64_t>(n), static_cast<std::int64_t>(drawn),
                          static_cast<std::int64_t>(alternates)});
    }
    return strata;
}

BodyId unit_of(Work& work, const InspectorRow& inspector) {
    const auto post = org::find_post(work, inspector.post);
    return post ? post->body : BodyId{};
}

AvoidRule avoid_rule(Work& work, const std::string& county, BodyId office, const std::vector<InspectorRow>& inspectors) {
    AvoidRule rule;
    rule.day = work.today();
    for (const auto& visit : work.all<VisitRow>(queries::visits_of_office, county, office)) rule.last_there[visit.body] = {visit.first, visit.second};
    for (const auto& inspector : inspectors) {
        for (const auto& declared : inspector.declared) {
            if (rule.path_of.contains(declared.body)) continue;
            if (const auto body = org::find_body(work, declared.body)) rule.path_of[declared.body] = body->path;
        }
    }
    return rule;
}

// Of the unit of one's own post only the school itself counts: a bureau's inspectors would otherwise avoid every school of the bureau.
bool must_avoid(const InspectorRow& inspector, BodyId unit, BodyId school, std::string_view school_path, const AvoidRule& rule) {
    if (unit == school) return true;
    if (const auto last = rule.last_there.find(school); last != rule.last_there.end() && last->second.contains(inspector.person)) return true;
    return std::ranges::any_of(inspector.declared, [&](const InspectorAvoidance& declared) {
        if (declared.until && *declared.until < rule.day) return false;
        const auto path = rule.path_of.find(declared.body);
        return declared.body == school || (path != rule.path_of.end() && school_path.starts_with(path->second));
    });
}

Lists lists_of(Work& work, const PlanHead& plan, DrawId draw) {
    Lists lists;
    lists.objects = objects_of(work, plan);
    lists.strata = strata_of(plan.content, lists.objects);
    lists.list.draw = draw.to_string();
    for (const auto& stratum : lists.strata)
        lists.list.strata.push_back({stratum.stratum, static_cast<std::size_t>(stratum.drawn), static_cast<std::size_t>(stratum.alternates)});
    for (const auto& object : lists.objects) lists.list.objects.push_back({object.code, std::string(json::enum_name(object.risk)), object.score});
    auto inspectors = inspectors_of(work, plan.county, plan.office);
    std::erase_if(inspectors, [](const InspectorRow& inspector) { return !inspector.live; });
    const auto rule = avoid_rule(work, plan.county, plan.office, inspectors);
    std::map<BodyId, std::string> paths;
    for (const auto& object : lists.objects) paths[object.id] = org::find_body(work, object.id).value().path;
    for (const auto& inspector : inspectors) {
        lists.list.inspectors.push_back(inspector.code);
        const auto unit = unit_of(work, inspector);
        for (const auto& object : lists.objects) {
            if (must_avoid(inspector, unit, object.id, paths[object.id], rule)) lists.list.avoid.emplace(inspector.code, object.code);
        }
    }
    return lists;
}

}  // namespace luoshi::supervision::inspections
