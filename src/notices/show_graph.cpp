#include <algorithm>
#include <map>
#include <set>

#include "notices/queries.hpp"
#include "notices/store.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

struct EdgeRow {
    NoticeId notice;
    std::string list;
    std::string item;
    std::string role;
    std::optional<std::string> path;
    bool whole = true;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<NoticeId> target;
    std::string key() const { return notice.to_string() + "/" + list + "/" + item; }
};
BOOST_DESCRIBE_STRUCT(EdgeRow, (), (notice, list, item, role, path, whole, number, title, target))

struct NodeRow {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<std::string> title_key;
    std::optional<Date> issued;
    Stage stage = Stage::draft;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;
    std::optional<Date> ended_from;
};
BOOST_DESCRIBE_STRUCT(NodeRow, (), (id, number, title, title_key, issued, stage, effect_from, expires_on, ended_from))

constexpr std::size_t nodes_max = 300;

std::string outside_key(const EdgeRow& edge) { return "?" + edge.number.value_or("") + "《" + edge.title.value_or("") + "》"; }
std::string target_key(const EdgeRow& edge) { return edge.target ? edge.target->to_string() : outside_key(edge); }
std::string kind_of(const EdgeRow& edge) { return edge.role == "repeal" || edge.role == "repealed" ? "repeals" : edge.role; }

// Everything within `depth` steps, level by level: one statement a level.
struct Surroundings {
    std::map<std::string, EdgeRow> edges;
    std::map<NoticeId, int> distance;
};

Surroundings explore(Work& work, NoticeId start, int depth) {
    Surroundings found;
    found.distance[start] = 0;
    std::vector<std::string> frontier{start.to_string()};
    const auto scopes = read_scopes(work.actor());
    for (int level = 1; level <= depth && !frontier.empty() && found.distance.size() < nodes_max; ++level) {
        std::set<NoticeId> next;
        for (auto& edge : work.all<EdgeRow>(queries::graph_edges, key_set(frontier), scopes)) {
            if (!found.distance.contains(edge.notice)) next.insert(edge.notice);
            if (edge.target && !found.distance.contains(*edge.target)) next.insert(*edge.target);
            found.edges.emplace(edge.key(), std::move(edge));
        }
        frontier.clear();
        for (const auto& id : next) {
            found.distance[id] = level;
            frontier.push_back(id.to_string());
        }
    }
    return found;
}

}  // namespace

Result<GraphView> show_graph(Work& work, const ShowGraph& command) {
    TRY(const NoticeHead head, find_visible(work, command.id));
    const auto found = explore(work, head.id, std::clamp(command.depth.value_or(2), 1, 4));
    std::vector<std::string> ids;
    for (const auto& [id, distance] : found.distance) ids.push_back(id.to_string());
    GraphView view;
    view.id = head.id;
    std::map<std::string, std::optional<std::string>> titles;
    for (auto& row : work.all<NodeRow>(queries::graph_nodes, key_set(ids))) {
        titles[row.id.to_string()] = row.title_key;
        const ForceDays days{row.stage == Stage::published, row.effect_from, row.expires_on, row.ended_from};
        view.nodes.push_back({row.id, row.id.to_string(), std::move(row.number), std::move(row.title), row.issued, standing_on(days, work.today()),
                              found.distance.at(row.id)});
    }
    std::set<std::string> outside;
    std::set<std::string> drawn;  // a document that is cited and repealed in one clause is one repeal
    for (const auto& [key, edge] : found.edges) {
        const auto from = edge.notice.to_string();
        const auto to = target_key(edge);
        const auto kind = kind_of(edge);
        if (!edge.target && outside.insert(to).second) {
            const int distance = found.distance.contains(edge.notice) ? found.distance.at(edge.notice) + 1 : 1;
            view.nodes.push_back({std::nullopt, to, edge.number, edge.title, std::nullopt, Standing::not_published, distance});
        }
        if (kind == "repeals" && !drawn.insert(from + to).second) continue;
        view.edges.push_back({from, to, kind, edge.path, edge.whole});
        // A repeal of a document of the same title is its successor.
        if (kind == "repeals" && edge.target && titles[from] && titles[from] == titles[to]) {
            view.edges.push_back({from, to, "succeeds", edge.path, edge.whole});
        }
    }
    return view;
}

}  // namespace luoshi::notices
