#include "supervision/complaints/local_rules.hpp"

#include <algorithm>
#include <map>

#include "supervision/complaints/queries.hpp"

namespace luoshi::supervision::complaints {
namespace {

template <class Change>
std::vector<Change> along(Work& work, const storage::Query& query, std::string_view path) {
    std::vector<std::string> places;
    for (std::optional<std::string> division = division_of(path); division; division = division_above(*division)) places.push_back(*division);
    places.resize(3);
    return work.all<Change>(query, division_code(places[0]), places[0], division_code(places[1]), places[1], division_code(places[2]), places[2]);
}

// The last one of each place that holds on that day; of those the lowest place that has not ended its own.
template <class Key, class Change, class KeyOf>
std::map<Key, Change> holding(const std::vector<Change>& changes, Date on, const KeyOf& key_of) {
    std::map<std::pair<Key, std::string>, Change> last;
    for (const auto& change : changes) {
        if (change.valid_from > on) continue;
        auto& at = last[{key_of(change), change.place}];
        if (at.number == 0 || change.valid_from >= at.valid_from) at = change;
    }
    std::map<Key, Change> held;
    // In the order of the places: a lower one comes after the one that it begins with.
    for (const auto& [where, change] : last) {
        if (change.act == RuleAct::set) held[where.first] = change;
    }
    return held;
}

std::string place_name(Work& work, const std::string& place) {
    const auto body = org::find_body_by_code(work, division_code(place));
    return body ? body->name : division_code(place);
}

}  // namespace

std::vector<TermChange> terms_along(Work& work, std::string_view path) { return along<TermChange>(work, queries::terms_along, path); }
std::vector<CompetenceChange> competence_along(Work& work, std::string_view path) { return along<CompetenceChange>(work, queries::competence_along, path); }

std::vector<ComplaintClock> clocks_for(Work& work, std::string_view path, Date on) {
    auto clocks = work.all<ComplaintClock>(queries::all_clocks);
    const auto held = holding<ComplaintKind>(terms_along(work, path), on, [](const TermChange& change) { return change.kind; });
    for (auto& clock : clocks) {
        const auto found = held.find(clock.kind);
        if (found == held.end()) continue;
        const auto& change = found->second;
        clock = {clock.kind, *change.accept_days, *change.answer_days, *change.extend_days, *change.remind_days, *change.silent_days, change.source, "yes",
                 place_name(work, change.place), change.valid_from};
    }
    return clocks;
}

std::vector<Competence> competences_for(Work& work, std::string_view path, Date on) {
    using Key = std::pair<ComplaintKind, ComplaintSubject>;
    auto rules = work.all<Competence>(queries::all_competence);
    const auto held = holding<Key>(competence_along(work, path), on, [](const CompetenceChange& change) { return Key{change.kind, change.subject}; });
    for (auto& rule : rules) {
        const auto found = held.find({rule.kind, rule.subject});
        if (found == held.end()) continue;
        const auto& change = found->second;
        rule = {rule.kind, rule.subject, *change.department, *change.level, change.source, "yes", place_name(work, change.place), change.valid_from};
    }
    return rules;
}

ComplaintClock clock_of(Work& work, ComplaintKind kind, std::string_view path) {
    const auto clocks = clocks_for(work, path, work.today());
    return *std::ranges::find(clocks, kind, &ComplaintClock::kind);
}

}  // namespace luoshi::supervision::complaints
