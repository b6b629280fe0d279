// Finds the route of a path. Fixed parts win over {parts}; two routes for the same requests, and two operations of one name, are refused at start.
#pragma once
#include <map>
#include <memory>
#include <span>

#include "platform/http/route.hpp"
#include "platform/http/target.hpp"

namespace luoshi::http {

class Router {
 public:
    explicit Router(std::span<const Route> routes);  // throws std::logic_error naming both rows

    struct Match {
        const Route* route = nullptr;
        Pairs parts;          // {id} → value
        std::string allowed;  // verbs that the path knows, where the path is known but not for this verb: "GET, HEAD, PUT"
    };
    Match find(Verb verb, std::span<const std::string> segments) const;
    std::string allowed(std::span<const std::string> segments) const;
    std::span<const Route> routes() const { return routes_; }

 private:
    struct Node {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> fixed;
        std::unique_ptr<Node> any;
        std::map<Verb, const Route*> routes;
    };
    void add(const Route& route);
    const Node* descend(const Node& node, std::span<const std::string> segments, std::vector<std::string_view>& values) const;

    std::vector<Route> routes_;
    Node root_;
};

}  // namespace luoshi::http
