#include "platform/http/router.hpp"

#include <set>
#include <stdexcept>

namespace luoshi::http {
namespace {

std::vector<std::string_view> split(std::string_view path) {
    std::vector<std::string_view> parts;
    path.remove_prefix(1);
    for (;;) {
        const auto end = path.find('/');
        parts.push_back(path.substr(0, end));
        if (end == std::string_view::npos) return parts;
        path.remove_prefix(end + 1);
    }
}

bool is_variable(std::string_view part) { return part.starts_with('{'); }

std::string described(const Route& route) { return fmt::format("{} {} ({})", verb_word(route.verb), route.path, route.operation); }

}  // namespace

Router::Router(std::span<const Route> routes) : routes_(routes.begin(), routes.end()) {
    std::set<std::string_view> operations;
    for (const auto& route : routes_) {
        if (!operations.insert(route.operation).second) throw std::logic_error("two routes are called " + std::string(route.operation));
        add(route);
    }
}

void Router::add(const Route& route) {
    Node* node = &root_;
    for (const auto part : split(route.path)) {
        auto& next = is_variable(part) ? node->any : node->fixed[std::string(part)];
        if (!next) next = std::make_unique<Node>();
        node = next.get();
    }
    const auto [known, added] = node->routes.emplace(route.verb, &route);
    if (!added) throw std::logic_error("two routes for the same requests: " + described(*known->second) + " and " + described(route));
}

const Router::Node* Router::descend(const Node& node, std::span<const std::string> segments, std::vector<std::string_view>& values) const {
    if (segments.empty()) return node.routes.empty() ? nullptr : &node;
    if (const auto fixed = node.fixed.find(segments.front()); fixed != node.fixed.end()) {
        if (const auto* found = descend(*fixed->second, segments.subspan(1), values)) return found;
    }
    if (!node.any || segments.front().empty()) return nullptr;
    values.push_back(segments.front());
    if (const auto* found = descend(*node.any, segments.subspan(1), values)) return found;
    values.pop_back();
    return nullptr;
}

Router::Match Router::find(Verb verb, std::span<const std::string> segments) const {
    std::vector<std::string_view> values;
    const auto* node = descend(root_, segments, values);
    if (node == nullptr) return {};
    const auto found = node->routes.find(verb);
    if (found == node->routes.end()) return {nullptr, {}, allowed(segments)};
    Match match{found->second, {}, {}};
    std::size_t next = 0;
    for (const auto part : split(match.route->path)) {
        if (is_variable(part)) match.parts.emplace_back(part.substr(1, part.size() - 2), values[next++]);
    }
    return match;
}

std::string Router::allowed(std::span<const std::string> segments) const {
    std::vector<std::string_view> values;
    const auto* node = descend(root_, segments, values);
    std::string words;
    if (node == nullptr) return words;
    for (const auto& [verb, route] : node->routes) {
        words += words.empty() ? "" : ", ";
        words += verb_word(verb);
        if (verb == Verb::get) words += ", HEAD";
    }
    return words;
}

}  // namespace luoshi::http
