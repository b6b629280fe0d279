// openapi.json (OpenAPI 3.1) and permissions.txt, made from the route rows and the described structs; the same rows always give the same
// text. A struct that is both asked and answered with, and whose optional members make the two differ, appears twice: X and XInput. Components
// are called like their C++ types; where two modules use one name, both get the module in front: OrgStage, NoticesStage.
#pragma once
#include <map>
#include <set>
#include <span>

#include "platform/http/decode.hpp"
#include "platform/http/type_name.hpp"

namespace luoshi::http {

std::string openapi_json(std::span<const Route> routes, std::string_view version);
// "METHOD path operation permission", one line a route, sorted.
std::string permissions_text(std::span<const Route> routes);

class OpenApi {
 public:
    enum class Use { asked, answered };

    template <class T>
    json::value schema(Use use);

    void begin(const Route& route);
    void parameter(std::string_view name, std::string_view in, bool required, json::value schema);
    void json_body(json::value schema, bool required);
    void file_body();
    void answer(int status, std::string_view words, std::initializer_list<std::pair<std::string_view, json::value>> contents);
    void answer_etag();  // the last answer carries one

    std::string text(std::string_view version) &&;

 private:
    template <class T>
    json::value component(Use use);
    json::value reference(std::string_view full_name, Use use) const;
    bool begin_component(std::string_view full_name, std::string name, Use use);
    void end_component(std::string_view full_name, Use use, json::value schema);
    std::set<std::string> names_that_differ() const;
    std::map<std::string, std::string, std::less<>> final_names() const;

    std::map<std::string, boost::json::object> paths_;
    std::map<std::pair<std::string, Use>, json::value> components_;  // by full name, and so they refer to each other until the end
    std::map<std::string, std::string> short_names_;                 // by full name
    boost::json::object* operation_ = nullptr;
    boost::json::object* last_answer_ = nullptr;
};

json::value or_null(json::value schema);

template <class T>
json::value OpenApi::schema(Use use) {
    if constexpr (json::is_optional<T>::value) {
        return or_null(schema<typename T::value_type>(use));
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_integral_v<T>) {
        return {{"type", "integer"}, {"format", sizeof(T) > 4 ? "int64" : "int32"}};
    } else if constexpr (std::is_floating_point_v<T>) {
        return {{"type", "number"}};
    } else if constexpr (json::is_id<T>::value) {
        return {{"type", "string"}, {"format", "uuid"}};
    } else if constexpr (std::is_same_v<T, Date>) {
        return {{"type", "string"}, {"format", "date"}};
    } else if constexpr (std::is_same_v<T, Instant>) {
        return {{"type", "string"}, {"format", "date-time"}};
    } else if constexpr (std::is_same_v<T, json::value>) {
        return boost::json::object{};
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        return {{"type", "string"}};
    } else if constexpr (json::is_text_map<T>::value) {
        return {{"type", "object"}, {"additionalProperties", schema<typename T::mapped_type>(use)}};
    } else if constexpr (is_page<T>::value || json::Described<T> || json::DescribedEnum<T>) {
        return component<T>(use);
    } else {  // std::vector and std::array
        return {{"type", "array"}, {"items", schema<typename T::value_type>(use)}};
    }
}

template <class T>
json::value OpenApi::component(Use use) {
    if constexpr (is_page<T>::value) {
        using Item = typename decltype(T::items)::value_type;
        const auto name = full_type_name(pretty_signature<T>());
        if (begin_component(name, short_type_name(pretty_signature<Item>()) + "Page", use)) {
            end_component(name, use,
                          {{"type", "object"},
                           {"properties",
                            {{"items", schema<std::vector<Item>>(use)},
                             {"next", schema<std::optional<std::string>>(use)},
                             {"total", schema<std::optional<std::int64_t>>(use)}}},
                           {"required", {"items", "next", "total"}}});
        }
        return reference(name, use);
    } else {
        const auto name = full_type_name(pretty_signature<T>());
        if (!begin_component(name, short_type_name(pretty_signature<T>()), use)) return reference(name, use);
        if constexpr (json::DescribedEnum<T>) {
            boost::json::array values;
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto d) { values.emplace_back(json::wire_name(d.name)); });
            end_component(name, use, {{"type", "string"}, {"enum", std::move(values)}});
        } else {
            boost::json::object properties;
            boost::json::array required;
            json::for_each_member<T>([&](auto d) {
                using M = std::remove_cvref_t<decltype(std::declval<T>().*d.pointer)>;
                if constexpr (!Special<M>) {
                    const auto member = json::wire_name(d.name);
                    properties[member] = schema<M>(use);
                    constexpr bool may_be_absent = json::is_optional<M>::value || json::is_vector<M>::value || json::Lenient<T>;
                    if (use == Use::answered || !may_be_absent) required.emplace_back(member);
                }
            });
            json::value made = {{"type", "object"}, {"properties", std::move(properties)}};
            if (!required.empty()) made.as_object()["required"] = std::move(required);
            if (use == Use::asked) made.as_object()["additionalProperties"] = false;
            end_component(name, use, std::move(made));
        }
        return reference(name, use);
    }
}

namespace detail {

bool path_names(std::string_view path, std::string_view member);

// The Command without what stands in the path and in headers, as the schema of a body.
template <class C>
void describe_body(OpenApi& api, const Route& route) {
    boost::json::object properties;
    boost::json::array required;
    json::for_each_member<C>([&](auto d) {
        using M = std::remove_cvref_t<decltype(std::declval<C>().*d.pointer)>;
        const auto member = json::wire_name(d.name);
        if constexpr (!Special<M>) {
            if (path_names(route.path, member)) return;
            properties[member] = api.schema<M>(OpenApi::Use::asked);
            constexpr bool may_be_absent = json::is_optional<M>::value || json::is_vector<M>::value || json::Lenient<C>;
            if (!may_be_absent) required.emplace_back(member);
        }
    });
    if (properties.empty()) return;
    const bool needed = !required.empty();
    json::value made = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (needed) made.as_object()["required"] = std::move(required);
    api.json_body(std::move(made), needed);
}

template <class C, Source source>
void describe_command(OpenApi& api, const Route& route) {
    if constexpr (!std::is_same_v<C, Nothing>) {
        json::for_each_member<C>([&](auto d) {
            using M = std::remove_cvref_t<decltype(std::declval<C>().*d.pointer)>;
            const auto member = json::wire_name(d.name);
            if constexpr (std::is_same_v<M, IfMatch>) {
                api.parameter("If-Match", "header", false, {{"type", "string"}});
            } else if constexpr (std::is_same_v<M, Upload>) {
                api.parameter("name", "query", false, {{"type", "string"}});
            } else if constexpr (!Special<M>) {
                constexpr bool may_be_absent = json::is_optional<M>::value || json::is_vector<M>::value || json::Lenient<C>;
                if (path_names(route.path, member)) api.parameter(member, "path", true, api.schema<M>(OpenApi::Use::asked));
                else if constexpr (source != Source::body) api.parameter(member, "query", !may_be_absent, api.schema<M>(OpenApi::Use::asked));
            }
        });
        if constexpr (source == Source::body) describe_body<C>(api, route);
    }
    if constexpr (source == Source::file) api.file_body();
}

template <class View>
void describe_view(OpenApi& api, const Route& route) {
    if constexpr (is_session_reply<View>::value) {
        describe_view<decltype(View::body)>(api, route);
    } else if constexpr (is_kept<View>::value) {
        describe_view<decltype(View::view)>(api, route);
    } else if constexpr (std::is_same_v<View, Nothing>) {
        api.answer(204, "done", {});
    } else if constexpr (std::is_same_v<View, FileReply>) {
        api.answer(200, "a file", {{"application/octet-stream", {{"type", "string"}, {"format", "binary"}}}});
    } else if constexpr (std::is_same_v<View, Topic>) {
        api.answer(200, "server-sent events", {{"text/event-stream", {{"type", "string"}}}});
    } else if constexpr (is_page<View>::value) {
        api.answer(200, "one page; as a table all pages",
                   {{"application/json", api.schema<View>(OpenApi::Use::answered)},
                    {"text/csv", {{"type", "string"}}},
                    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", {{"type", "string"}, {"format", "binary"}}}});
    } else {
        int status = 200;
        if constexpr (requires(View v) { v.id; }) status = route.verb == Verb::post ? 201 : 200;
        api.answer(status, "done", {{"application/json", api.schema<View>(OpenApi::Use::answered)}});
        if constexpr (requires(View v) { v.version; }) api.answer_etag();
    }
}

}  // namespace detail

template <class C, class View, Source source>
void describe_row(OpenApi& api, const Route& route) {
    api.begin(route);
    detail::describe_command<C, source>(api, route);
    detail::describe_view<View>(api, route);
}

}  // namespace luoshi::http
