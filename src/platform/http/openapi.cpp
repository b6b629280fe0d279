#include "platform/http/openapi.hpp"

#include <stdexcept>

namespace luoshi::http {
namespace {

namespace bj = boost::json;
constexpr std::string_view asked_mark = "?";  // at the end of a reference to a struct as it is asked with
constexpr std::string_view component_root = "#/components/schemas/";

void indent(std::string& out, int depth) { out += '\n', out.append(static_cast<std::size_t>(depth) * 2, ' '); }

// Two spaces a level, so that a change of the interface reads well in a diff.
void print(std::string& out, const json::value& v, int depth) {
    if (const auto* object = v.if_object(); object != nullptr && !object->empty()) {
        bool first = true;
        for (const auto& member : *object) {
            out += std::exchange(first, false) ? '{' : ',';
            indent(out, depth + 1);
            json::append_quoted(out, member.key());
            out += ": ";
            print(out, member.value(), depth + 1);
        }
        indent(out, depth);
        out += '}';
    } else if (const auto* array = v.if_array(); array != nullptr && !array->empty() && !array->front().is_primitive()) {
        bool first = true;
        for (const auto& item : *array) {
            out += std::exchange(first, false) ? '[' : ',';
            indent(out, depth + 1);
            print(out, item, depth + 1);
        }
        indent(out, depth);
        out += ']';
    } else {
        out += bj::serialize(v);
    }
}

// Calls back with every reference in a schema.
void each_reference(json::value& v, const std::function<void(bj::string&)>& use) {
    if (auto* object = v.if_object()) {
        for (auto& member : *object) {
            if (member.key() == "$ref" && member.value().is_string()) use(member.value().get_string());
            else each_reference(member.value(), use);
        }
    } else if (auto* array = v.if_array()) {
        for (auto& item : *array) each_reference(item, use);
    }
}

bool is_asked(std::string_view reference) { return reference.ends_with(asked_mark); }

std::string_view referred(std::string_view reference) {
    reference.remove_prefix(component_root.size());
    if (is_asked(reference)) reference.remove_suffix(asked_mark.size());
    return reference;
}

bj::object problem_schema() {
    return {{"type", "object"},
            {"properties",
             {{"type", {{"type", "string"}}},
              {"title", {{"type", "string"}}},
              {"status", {{"type", "integer"}}},
              {"slug", {{"type", "string"}}},
              {"detail", {{"type", "string"}}},
              {"request", {{"type", "string"}}},
              {"fields",
               {{"type", "array"},
                {"items",
                 {{"type", "object"},
                  {"properties", {{"field", {{"type", "string"}}}, {"slug", {{"type", "string"}}}, {"detail", {{"type", "string"}}}}},
                  {"required", {"field", "slug", "detail"}}}}}}}},
            {"required", {"type", "title", "status", "slug", "detail"}}};
}

std::string_view permission_word(const Permission& permission) {
    if (permission.name == public_access.name) return "public";
    if (permission.name == signed_in.name) return "signed-in";
    return permission.name;
}

// The word behind /api/: the module.
std::string tag_of(std::string_view path) {
    if (path.starts_with("/api/")) path.remove_prefix(5);
    return std::string(path.substr(0, path.find('/')));
}

// "luoshi::http::Page<luoshi::notices::reading::Clause>" → "NoticesReading": where the type, or what it is a page of, is at home. gcc leaves our
// own luoshi::http out of names, clang does not.
std::string module_word(std::string_view full) {
    if (const auto at = full.find('<'); at != std::string_view::npos) full.remove_prefix(at + 1);
    std::string word;
    for (auto end = full.find("::"); end != std::string_view::npos; end = full.find("::")) {
        auto part = full.substr(0, end);
        full.remove_prefix(end + 2);
        if (part == "luoshi" || part == "http" || part.empty() || !(part[0] >= 'a' && part[0] <= 'z')) continue;
        word += static_cast<char>(part[0] - 32);
        word += part.substr(1);
    }
    return word;
}

std::string lower(std::string_view word) {
    std::string result(word);
    for (auto& c : result) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return result;
}

}  // namespace

json::value or_null(json::value schema) {
    auto& object = schema.as_object();
    if (object.empty()) return schema;  // free JSON holds null already
    if (auto* type = object.if_contains("type"); type != nullptr && type->is_string() && !object.contains("enum")) {
        *type = bj::array{*type, "null"};
        return schema;
    }
    return {{"anyOf", bj::array{std::move(schema), {{"type", "null"}}}}};
}

namespace detail {

bool path_names(std::string_view path, std::string_view member) {
    const auto part = '{' + std::string(member) + '}';
    return path.find(part) != std::string_view::npos;
}

}  // namespace detail

void OpenApi::begin(const Route& route) {
    auto& slot = paths_[std::string(route.path)][lower(verb_word(route.verb))];
    operation_ = &slot.emplace_object();
    auto& operation = *operation_;
    operation["operationId"] = route.operation;
    operation["tags"] = bj::array{tag_of(route.path)};
    operation["x-permission"] = permission_word(route.permission);
    if (route.permission.name == public_access.name) operation["security"] = bj::array{};
    operation["parameters"] = bj::array{};
    if (route.opens == Opens::write_work) parameter("Idempotency-Key", "header", false, {{"type", "string"}});
    operation["responses"] = {
        {"default", {{"description", "refused"}, {"content", {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}}}};
}

void OpenApi::parameter(std::string_view name, std::string_view in, bool required, json::value schema) {
    (*operation_)["parameters"].as_array().push_back({{"name", name}, {"in", in}, {"required", required}, {"schema", std::move(schema)}});
}

void OpenApi::json_body(json::value schema, bool required) {
    (*operation_)["requestBody"] = {{"required", required}, {"content", {{"application/json", {{"schema", std::move(schema)}}}}}};
}

void OpenApi::file_body() {
    (*operation_)["requestBody"] = {
        {"required", true}, {"content", {{"application/octet-stream", {{"schema", {{"type", "string"}, {"format", "binary"}}}}}}}};
}

void OpenApi::answer(int status, std::string_view words, std::initializer_list<std::pair<std::string_view, json::value>> contents) {
    bj::object answer{{"description", words}};
    if (contents.size() > 0) {
        auto& content = answer["content"].emplace_object();
        for (const auto& [type, schema] : contents) content[type] = {{"schema", schema}};
    }
    auto& responses = (*operation_)["responses"].as_object();
    bj::object ordered{{std::to_string(status), std::move(answer)}, {"default", std::move(responses["default"])}};
    responses = std::move(ordered);
    last_answer_ = &responses[std::to_string(status)].as_object();
}

void OpenApi::answer_etag() { (*last_answer_)["headers"] = {{"ETag", {{"schema", {{"type", "string"}}}}}}; }

json::value OpenApi::reference(std::string_view full_name, Use use) const {
    return {{"$ref", std::string(component_root) + std::string(full_name) + (use == Use::asked ? std::string(asked_mark) : "")}};
}

// False when it is known already, or being described further up (a tree).
bool OpenApi::begin_component(std::string_view full_name, std::string name, Use use) {
    short_names_.emplace(full_name, std::move(name));
    return components_.emplace(std::pair(std::string(full_name), use), nullptr).second;
}

void OpenApi::end_component(std::string_view full_name, Use use, json::value schema) {
    components_[{std::string(full_name), use}] = std::move(schema);
}

// The short name where it is the only one of its kind, else with the module in front.
std::map<std::string, std::string, std::less<>> OpenApi::final_names() const {
    std::map<std::string, int> uses;
    for (const auto& [full, name] : short_names_) ++uses[name];
    std::map<std::string, std::string, std::less<>> names;
    std::set<std::string> taken{"Problem"};
    for (const auto& [full, name] : short_names_) {
        const auto chosen = uses[name] == 1 ? name : module_word(full) + name;
        if (!taken.insert(chosen).second) throw std::logic_error("two types on the wire share the name " + chosen + "; one is " + full);
        names.emplace(full, chosen);
    }
    return names;
}

// Structs whose schema as asked is not the one as answered, or that hold such structs.
std::set<std::string> OpenApi::names_that_differ() const {
    std::set<std::string> differing;
    std::map<std::string, std::set<std::string>> holders;
    for (const auto& [key, schema] : components_) {
        const auto& [name, use] = key;
        if (use != Use::asked) continue;
        auto plain = schema;
        each_reference(plain, [&, &held_by = name](bj::string& reference) {
            holders[std::string(referred(reference))].insert(held_by);
            reference = std::string(component_root) + std::string(referred(reference));
        });
        plain.as_object().erase("additionalProperties");
        const auto answered = components_.find({name, Use::answered});
        if (answered == components_.end()) continue;
        auto other = answered->second;
        if (other.as_object().contains("required") != plain.as_object().contains("required") || other != plain) differing.insert(name);
    }
    std::vector<std::string> open(differing.begin(), differing.end());
    while (!open.empty()) {
        const auto name = std::move(open.back());
        open.pop_back();
        for (const auto& holder : holders[name]) {
            if (components_.contains({holder, Use::answered}) && differing.insert(holder).second) open.push_back(holder);
        }
    }
    return differing;
}

std::string OpenApi::text(std::string_view version) && {
    const auto differing = names_that_differ();
    const auto names = final_names();
    const auto settle = [&](bj::string& reference) {
        const std::string full(referred(reference));
        const auto name = names.find(full);
        if (name == names.end()) return;  // Problem, which is no struct of ours
        const bool twice = is_asked(reference) && differing.contains(full);
        reference = std::string(component_root) + name->second + (twice ? "Input" : "");
    };
    std::map<std::string, json::value> schemas{{"Problem", problem_schema()}};
    for (auto& [key, schema] : components_) {
        const auto& [full, use] = key;
        const auto& name = names.at(full);
        each_reference(schema, settle);
        if (use == Use::answered) schemas[name] = std::move(schema);
        else if (differing.contains(full)) schemas[name + "Input"] = std::move(schema);
        else schemas.emplace(name, std::move(schema));
    }
    bj::object paths;
    for (auto& [path, verbs] : paths_) {
        json::value described = std::move(verbs);
        each_reference(described, settle);
        paths[path] = std::move(described);
    }
    bj::object components;
    for (auto& [name, schema] : schemas) components[name] = std::move(schema);
    const json::value document = {
        {"openapi", "3.1.0"},
        {"info", {{"title", "Luoshi 落实"}, {"version", version}}},
        {"servers", bj::array{{{"url", "/"}}}},
        {"security", bj::array{{{"session", bj::array{}}}, {{"token", bj::array{}}}}},
        {"paths", std::move(paths)},
        {"components",
         {{"schemas", std::move(components)},
          {"securitySchemes",
           {{"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "luoshi_session"}, {"description", "over HTTPS the cookie is called __Host-luoshi_session; writes also need the header X-CSRF-Token"}}},
            {"token", {{"type", "http"}, {"scheme", "bearer"}}}}}}}};
    std::string out;
    print(out, document, 0);
    return out + '\n';
}

std::string openapi_json(std::span<const Route> routes, std::string_view version) {
    OpenApi api;
    for (const auto& route : routes) route.describe(api, route);
    return std::move(api).text(version);
}

std::string permissions_text(std::span<const Route> routes) {
    std::vector<std::string> lines;
    for (const auto& route : routes) {
        lines.push_back(fmt::format("{} {} {} {}\n", verb_word(route.verb), route.path, route.operation, permission_word(route.permission)));
    }
    std::ranges::sort(lines, {}, [](const std::string& line) { return line.substr(line.find(' ')); });
    std::string text;
    for (const auto& line : lines) text += line;
    return text;
}

}  // namespace luoshi::http
