#include "programmes/review/conflicts/conflicts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace luoshi::programmes::review::conflicts {
namespace {

bool holds(Date day, Date from, const std::optional<Date>& to) { return from <= day && (!to || day <= *to); }
// Ended, or still going on, within so many years before the day: the same day so many years ago counts.
bool held_within(Date day, int years, Date from, const std::optional<Date>& to) { return from <= day && (!to || *to >= day.plus_years(-years)); }

// A way so far: whom or what it reached, and the sentence.
struct Way {
    std::string at;
    int depth = 0;
    std::vector<std::string> chain;
    std::string words, words_en;
};

// A tie between a person and a unit: what the person is there.
struct Tie {
    Relation relation;
    std::string words, words_en;
    bool of_kin;  // counts for a relative, too: kin of those who lead or own it, not of everybody who works there
};

std::string_view office_words(Office office) {
    switch (office) {
        case Office::head: return "负责人";
        case Office::director: return "董事（理事）";
        case Office::supervisor: return "监事";
        case Office::controller: return "实际控制人";
        case Office::shareholder: return "股东";
    }
    return "";
}
std::string_view office_words_en(Office office) {
    switch (office) {
        case Office::head: return "head";
        case Office::director: return "director";
        case Office::supervisor: return "supervisor";
        case Office::controller: return "actual controller";
        case Office::shareholder: return "shareholder";
    }
    return "";
}

class Graph {
 public:
    Graph(const Facts& facts, const Terms& terms) : facts_(facts), terms_(terms) {
        for (const auto& name : facts.names) names_.emplace(name.id, name.words);
        kin();
        for (const auto& row : facts.parents) {
            if (holds(terms.day, row.from, row.to)) parents_.emplace(row.unit, row.parent);
        }
        for (const auto& row : facts.projects) {
            if (!held_within(terms.day, terms.project_years, row.from, row.to)) continue;
            members_.emplace(row.project, row.person);
            projects_.emplace(row.person, row.project);
        }
        ties();
        items();
    }

    std::vector<Conflict> all() {
        for (const auto& expert : facts_.experts) of_expert(expert);
        std::vector<Conflict> conflicts;
        for (auto& [key, conflict] : found_) conflicts.push_back(std::move(conflict));
        return conflicts;
    }

 private:
    struct Relative {
        std::string other, words, words_en;
    };
    std::string name(const std::string& id) const {
        const auto found = names_.find(id);
        return found == names_.end() ? id : found->second;
    }
    // In the order of ids, so that the order of the rows changes nothing.
    void kin() {
        std::vector<std::pair<std::string, Relative>> both;
        for (const auto& row : facts_.kin) {
            both.push_back({row.person, {row.other, fmt::format("的{}", row.words), fmt::format("'s {}", row.words)}});
            both.push_back({row.other, {row.person, fmt::format("的亲属（对方称其为{}）", row.words), fmt::format("'s relative (who calls them {})", row.words)}});
        }
        std::ranges::sort(both, {}, [](const auto& one) { return std::tuple(one.first, one.second.other, one.second.words); });
        for (auto& [person, relative] : both) kin_.emplace(std::move(person), std::move(relative));
    }
    void ties() {
        for (const auto& row : facts_.employments) {
            const auto post = row.post.empty() ? "职工" : row.post;
            if (holds(terms_.day, row.from, row.to))
                tie(row.person, row.unit, {Relation::same_unit, fmt::format("自 {} 起任{}", row.from.to_string(), post), fmt::format("since {}", row.from.to_string()), false});
            else if (held_within(terms_.day, terms_.former_years, row.from, row.to))
                tie(row.person, row.unit, {Relation::former_employer, fmt::format("至 {} 曾任{}，未超过 {} 年", row.to->to_string(), post, terms_.former_years),
                                           fmt::format("until {}, not more than {} years ago", row.to->to_string(), terms_.former_years), false});
        }
        for (const auto& row : facts_.holdings) {
            if (!holds(terms_.day, row.from, row.to)) {
                // Whoever led it within those years was employed there for the purposes of the rule.
                if (row.office != Office::shareholder && held_within(terms_.day, terms_.former_years, row.from, row.to))
                    tie(row.person, row.unit, {Relation::former_employer, fmt::format("至 {} 曾任{}，未超过 {} 年", row.to->to_string(), office_words(row.office), terms_.former_years),
                                               fmt::format("{} until {}, not more than {} years ago", office_words_en(row.office), row.to->to_string(), terms_.former_years), false});
                continue;
            }
            const auto relation = row.office == Office::shareholder ? Relation::shareholder : Relation::officer;
            tie(row.person, row.unit, {relation, fmt::format("自 {} 起为{}", row.from.to_string(), office_words(row.office)),
                                       fmt::format("{} since {}", office_words_en(row.office), row.from.to_string()), true});
        }
        for (const auto& row : facts_.consultancies) {
            if (held_within(terms_.day, terms_.consulted_years, row.from, row.to))
                tie(row.person, row.unit, {Relation::consulted, fmt::format("自 {} 起提供咨询", row.from.to_string()), fmt::format("advised it since {}", row.from.to_string()), false});
        }
        for (const auto& row : facts_.reviews) {
            if (row.round == terms_.round - 1)
                tie(row.person, row.unit, {Relation::reviewed_last_time, "上一轮评审过该单位的项目", "reviewed its item the last time", false});
        }
    }
    void tie(const std::string& person, const std::string& unit, Tie tie) { ties_[person].emplace(unit, std::move(tie)); }

    // From every unit that is an applicant, or stands within `parent_depth` above or below one, to the item; only lines up and down, never sideways:
    // two schools of one county are no relatives.
    void items() {
        for (const auto& item : facts_.items) {
            items_.insert(item.id);
            for (const auto& unit : item.applicants) {
                reach_[unit].push_back({item.id, 0, {unit, item.id}, "", ""});
                up(unit, item, unit, {}, 1);
            }
            for (const auto& person : item.responsible) led_[person].push_back(item.id);
        }
        for (const auto& [unit, parent] : parents_) children_.emplace(parent, unit);
        for (const auto& item : facts_.items) {
            for (const auto& unit : item.applicants) down(unit, item, unit, {}, 1);
        }
    }
    void up(const std::string& from, const Item& item, const std::string& applicant, std::vector<std::string> passed, int depth) {
        if (depth > terms_.parent_depth) return;
        const auto [begin, end] = parents_.equal_range(from);
        for (auto at = begin; at != end; ++at) {
            if (at->second == applicant || std::ranges::find(passed, at->second) != passed.end()) continue;
            auto further = passed;
            further.push_back(at->second);
            std::vector<std::string> chain(further.rbegin(), further.rend());
            chain.push_back(applicant);
            chain.push_back(item.id);
            reach_[at->second].push_back({item.id, depth, chain, fmt::format("，{}是申报单位{}的上级单位", name(at->second), name(applicant)),
                                          fmt::format(", {} stands above the applicant {}", name(at->second), name(applicant))});
            up(at->second, item, applicant, further, depth + 1);
        }
    }
    void down(const std::string& from, const Item& item, const std::string& applicant, std::vector<std::string> passed, int depth) {
        if (depth > terms_.parent_depth) return;
        const auto [begin, end] = children_.equal_range(from);
        for (auto at = begin; at != end; ++at) {
            if (at->second == applicant || std::ranges::find(passed, at->second) != passed.end()) continue;
            auto further = passed;
            further.push_back(at->second);
            std::vector<std::string> chain(further.rbegin(), further.rend());
            chain.push_back(applicant);
            chain.push_back(item.id);
            reach_[at->second].push_back({item.id, depth, chain, fmt::format("，{}是申报单位{}的下级单位", name(at->second), name(applicant)),
                                          fmt::format(", {} stands below the applicant {}", name(at->second), name(applicant))});
            down(at->second, item, applicant, further, depth + 1);
        }
    }

    void of_expert(const std::string& expert) {
        // Kin within the depth, nearest first; nobody twice.
        std::vector<Way> people{{expert, 0, {expert}, fmt::format("专家{}", name(expert)), fmt::format("the expert {}", name(expert))}};
        std::vector<std::string> met{expert};
        for (std::size_t n = 0; n < people.size(); ++n) {
            const auto way = people[n];
            of_person(expert, way);
            if (way.depth == std::min(terms_.kin_depth, terms_.depth)) continue;
            const auto [begin, end] = kin_.equal_range(way.at);
            for (auto at = begin; at != end; ++at) {
                const auto& relative = at->second;
                if (std::ranges::find(met, relative.other) != met.end()) continue;
                met.push_back(relative.other);
                auto next = Way{relative.other, way.depth + 1, way.chain, way.words + relative.words + name(relative.other), way.words_en + relative.words_en + " " + name(relative.other)};
                next.chain.push_back(relative.other);
                people.push_back(std::move(next));
            }
        }
        words_about(expert);
    }
    void of_person(const std::string& expert, const Way& way) {
        if (const auto ties = ties_.find(way.at); ties != ties_.end()) {
            for (const auto& [unit, tie] : ties->second) {
                if (way.depth > 0 && !tie.of_kin) continue;
                over_unit(expert, way, unit, tie);
            }
        }
        if (const auto led = led_.find(way.at); led != led_.end()) {
            for (const auto& item : led->second) {
                auto chain = way.chain;
                chain.push_back(item);
                add({expert, item, Relation::officer, way.depth, chain, fmt::format("{}是本项目的负责人。", way.words), fmt::format("{} is responsible for the item.", way.words_en)});
            }
        }
        if (way.depth == 0) projects(expert, way);
    }
    void over_unit(const std::string& expert, const Way& way, const std::string& unit, const Tie& tie) {
        const auto reached = reach_.find(unit);
        if (reached == reach_.end()) return;
        for (const auto& target : reached->second) {
            if (way.depth + target.depth > terms_.depth) continue;
            // A review of the parent's item, or advice to it, says nothing about this one.
            if (target.depth > 0 && (tie.relation == Relation::reviewed_last_time || tie.relation == Relation::consulted)) continue;
            auto chain = way.chain;
            chain.insert(chain.end(), target.chain.begin(), target.chain.end());
            const auto where = target.depth == 0 ? fmt::format("在申报单位{}", name(unit)) : fmt::format("在{}", name(unit));
            const auto where_en = target.depth == 0 ? fmt::format("at the applicant {}", name(unit)) : fmt::format("at {}", name(unit));
            add({expert, target.item, tie.relation, way.depth + target.depth, chain, fmt::format("{}{}{}{}。", way.words, where, tie.words, target.words),
                 fmt::format("{} {} ({}){}.", way.words_en, where_en, tie.words_en, target.words_en)});
        }
    }
    void projects(const std::string& expert, const Way& way) {
        const auto [begin, end] = projects_.equal_range(expert);
        for (auto project = begin; project != end; ++project) {
            const auto [first, last] = members_.equal_range(project->second);
            for (auto member = first; member != last; ++member) {
                const auto led = member->second == expert ? led_.end() : led_.find(member->second);
                if (led == led_.end()) continue;
                for (const auto& item : led->second)
                    add({expert, item, Relation::co_project, 0, {expert, project->second, member->second, item},
                         fmt::format("{}与本项目负责人{}同在课题“{}”，未超过 {} 年。", way.words, name(member->second), name(project->second), terms_.project_years),
                         fmt::format("{} works or worked with {}, responsible for the item, on \"{}\" within {} years.", way.words_en, name(member->second), name(project->second), terms_.project_years)});
            }
        }
    }
    void words_about(const std::string& expert) {
        const auto each = [&](const auto& rows, auto&& sentence) {
            for (const auto& row : rows) {
                if (row.person == expert) sentence(row);
            }
        };
        each(facts_.writings, [&](const Writing& row) {
            add({expert, row.item, Relation::helped_write, 0, {expert, row.item}, fmt::format("专家{}参与编写了本项目的申报材料。", name(expert)),
                 fmt::format("the expert {} helped write the item's papers.", name(expert))});
        });
        each(facts_.objections, [&](const Word& row) {
            add({expert, row.item, Relation::objection, 0, {expert, row.item}, fmt::format("申报单位申请专家{}回避：{}。", name(expert), row.reason),
                 fmt::format("the applicant objects to the expert {}: {}.", name(expert), row.reason)});
        });
        each(facts_.declarations, [&](const Word& row) {
            add({expert, row.item, Relation::declared, 0, {expert, row.item}, fmt::format("专家{}自行申报回避：{}。", name(expert), row.reason),
                 fmt::format("the expert {} declares a conflict: {}.", name(expert), row.reason)});
        });
    }
    // The shorter chain stays; of equally long ones the first in the order of ids, then of words.
    void add(Conflict conflict) {
        if (!items_.contains(conflict.item)) return;
        const auto key = std::tuple(conflict.expert, conflict.item, conflict.relation);
        const auto [known, fresh] = found_.try_emplace(key, conflict);
        if (fresh) return;
        auto& before = known->second;
        if (std::tie(conflict.depth, conflict.chain, conflict.words) < std::tie(before.depth, before.chain, before.words)) before = std::move(conflict);
    }

    struct Target {
        std::string item;
        int depth;
        std::vector<std::string> chain;  // from the unit to the item
        std::string words, words_en;
    };
    const Facts& facts_;
    const Terms& terms_;
    std::unordered_map<std::string, std::string> names_;
    std::multimap<std::string, Relative> kin_;
    std::multimap<std::string, std::string> parents_, children_, members_, projects_;
    std::map<std::string, std::multimap<std::string, Tie>> ties_;  // by person and unit
    std::unordered_map<std::string, std::vector<Target>> reach_;   // by unit
    std::unordered_map<std::string, std::vector<std::string>> led_;
    std::set<std::string> items_;
    std::map<std::tuple<std::string, std::string, Relation>, Conflict> found_;
};

}  // namespace

std::vector<Conflict> find_conflicts(const Facts& facts, const Terms& terms) { return Graph(facts, terms).all(); }

const std::vector<RelationFacts>& all_relations() {
    static const std::vector<RelationFacts> all{
        {Relation::same_unit, "评审当日在申报单位（或其上、下级单位）任职", "works for the applicant, or for a body right above or below it, on the day"},
        {Relation::officer, "本人或亲属是申报单位的负责人、董事、监事、实际控制人，或本项目负责人", "is, or is kin to, its head, a director, supervisor or controller, or whoever leads the item"},
        {Relation::shareholder, "本人或亲属持有申报单位股份", "holds shares of the applicant, or kin does"},
        {Relation::former_employer, "三年内曾在申报单位任职", "worked for the applicant within three years"},
        {Relation::co_project, "三年内与本项目负责人同做一个课题", "worked on a project with whoever leads the item within three years"},
        {Relation::consulted, "三年内为申报单位提供过咨询", "advised the applicant within three years"},
        {Relation::helped_write, "参与编写申报材料", "helped write the item's papers"},
        {Relation::reviewed_last_time, "上一轮评审过该单位的项目", "reviewed the applicant's item in the round before"},
        {Relation::objection, "申报单位申请其回避", "the applicant objects"},
        {Relation::declared, "本人申报回避", "the expert declares it"},
    };
    return all;
}

}  // namespace luoshi::programmes::review::conflicts
