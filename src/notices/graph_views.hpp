// How notices hang together: who cites and repeals whom, when each was in force, and which rest on a basis that is not.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "notices/entry_views.hpp"
#include "notices/ids.hpp"

namespace luoshi::notices {

struct GraphNode {
    std::optional<NoticeId> id;  // none: cited, but the register does not hold it
    std::string key;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<Date> issued;
    Standing standing = Standing::not_published;
    int distance = 0;  // from the notice asked for
};
BOOST_DESCRIBE_STRUCT(GraphNode, (), (id, key, number, title, issued, standing, distance))

struct GraphEdge {
    std::string from;  // node keys
    std::string to;
    std::string kind;  // basis | mention | standard | repeals | succeeds
    std::optional<std::string> path;
    bool whole = true;
};
BOOST_DESCRIBE_STRUCT(GraphEdge, (), (from, to, kind, path, whole))

struct GraphView {
    NoticeId id;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
};
BOOST_DESCRIBE_STRUCT(GraphView, (), (id, nodes, edges))

// One bar of the in-force timeline.
struct ForceSpan {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<Date> issued;
    std::optional<Date> from;
    std::optional<Date> until;  // first day no longer in force; none: open
    Standing standing = Standing::in_force;  // on the day asked for
    std::optional<NoticeId> ended_by;
};
BOOST_DESCRIBE_STRUCT(ForceSpan, (), (id, number, title, issued, from, until, standing, ended_by))

struct RestingRow {  // a notice in force whose basis is not
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    NoticeId basis;
    std::optional<std::string> basis_number;
    std::optional<std::string> basis_title;
    std::optional<std::string> path;
    Standing basis_standing = Standing::repealed;
    std::optional<Date> basis_ended;
};
BOOST_DESCRIBE_STRUCT(RestingRow, (), (id, number, title, basis, basis_number, basis_title, path, basis_standing, basis_ended))

}  // namespace luoshi::notices
