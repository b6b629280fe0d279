// From a Request to the Command of a use case. Strict: what the Command does not name is refused, and every fault is reported at once.
#pragma once
#include "platform/http/route.hpp"

namespace luoshi::http {

// Where the members that are not path parts come from.
enum class Source { query, body, file };  // file: the query, and the raw body as Upload

template <class T>
concept Special = std::is_same_v<T, Upload> || std::is_same_v<T, IfMatch> || std::is_same_v<T, ClientFacts>;

// What can stand in a path or a query.
template <class T>
struct fits_text
    : std::bool_constant<std::is_same_v<T, std::string> || std::is_integral_v<T> || json::DescribedEnum<T> || json::is_id<T>::value ||
                         std::is_same_v<T, Date> || std::is_same_v<T, Instant>> {};
template <class T>
struct fits_text<std::optional<T>> : fits_text<T> {};
template <class T>
struct fits_query : fits_text<T> {};
template <class T>
struct fits_query<std::vector<T>> : fits_text<T> {};

template <class C>
concept Pageable = requires(C c) {
    { c.cursor } -> std::same_as<std::optional<std::string>&>;
    { c.limit } -> std::same_as<std::optional<int>&>;
};

inline constexpr int largest_page = 200;

namespace detail {

// The body as an object; {} where there is no body. Refuses other content types and broken JSON.
Result<boost::json::object> json_body(const Request& request);
IfMatch read_if_match(const Request& request, json::Faults& faults);
ClientFacts client_facts(const Request& request);
Upload take_upload(const Request& request);
const std::string* path_part(const Request& request, std::string_view name);
void refuse_unknown_query(const Request& request, std::span<const std::string_view> known, json::Faults& faults);
void refuse_unknown_members(const boost::json::object& body, std::span<const std::string_view> known, json::Faults& faults);
void refuse_limit(std::optional<int> limit, json::Faults& faults);

template <class M>
M read_special(const Request& request, json::Faults& faults) {
    if constexpr (std::is_same_v<M, Upload>) return take_upload(request);
    else if constexpr (std::is_same_v<M, IfMatch>) return read_if_match(request, faults);
    else return client_facts(request);
}

template <class C, class M>
void absent(json::Faults& faults) {
    if constexpr (!json::is_optional<M>::value && !json::is_vector<M>::value && !json::Lenient<C>) faults.add("required", "缺少此项");
}

template <class C, class M>
void read_from_query(const Request& request, std::string_view name, M& member, json::Faults& faults) {
    bool found = false;
    for (const auto& [key, value] : request.query) {
        if (key != name) continue;
        if constexpr (json::is_vector<M>::value) {
            member.push_back(json::read_text<typename M::value_type>(value, faults));
        } else {
            if (found) faults.add("given-twice", "此项只能给一次");
            member = json::read_text<M>(value, faults);
        }
        found = true;
    }
    if (!found) absent<C, M>(faults);
}

template <class C, class M>
void read_from_body(const boost::json::object& body, std::string_view name, M& member, json::Faults& faults) {
    if (const auto* value = body.if_contains(name)) member = json::read<M>(*value, faults);
    else absent<C, M>(faults);
}

template <class M, Source source>
constexpr bool readable() {
    if constexpr (Special<M>) return true;
    else return source == Source::body || fits_query<M>::value;
}

}  // namespace detail

template <class C, Source source>
Result<C> decode_command(const Request& request) {
    C command{};
    json::Faults faults;
    boost::json::object body;
    if constexpr (source == Source::body) {
        TRY(body, detail::json_body(request));
    }
    std::vector<std::string_view> expected;  // in the query or in the body
    if constexpr (!std::is_same_v<C, Nothing>) {
        json::for_each_member<C>([&](auto d) {
            using M = std::remove_cvref_t<decltype(command.*d.pointer)>;
            const auto name = json::wire_name(d.name);
            const json::Faults::Step step(faults, name);
            if constexpr (Special<M>) {
                command.*d.pointer = detail::read_special<M>(request, faults);
                return;
            } else {
                if constexpr (fits_text<M>::value) {
                    if (const auto* part = detail::path_part(request, name)) {
                        command.*d.pointer = json::read_text<M>(*part, faults);
                        return;
                    }
                }
                expected.push_back(name);
                if constexpr (source == Source::body) {
                    detail::read_from_body<C>(body, name, command.*d.pointer, faults);
                } else {
                    static_assert(fits_query<M>::value, "a member of this type cannot come from a query string: use a verb with a body");
                    detail::read_from_query<C>(request, name, command.*d.pointer, faults);
                }
            }
        });
    }
    if constexpr (source == Source::body) {
        detail::refuse_unknown_members(body, expected, faults);
        detail::refuse_unknown_query(request, {}, faults);
    } else {
        if constexpr (source == Source::file) expected.push_back("name");
        detail::refuse_unknown_query(request, expected, faults);
    }
    if constexpr (Pageable<C>) detail::refuse_limit(command.limit, faults);
    if (!faults.none()) return std::move(faults).problem();
    return command;
}

// The partition that a Command names, or empty.
template <class C>
std::string county_of(const C& command) {
    if constexpr (requires { { command.county } -> std::convertible_to<std::string>; }) return command.county;
    else if constexpr (requires { { *command.county } -> std::convertible_to<std::string>; }) return command.county.value_or("");
    else return {};
}

}  // namespace luoshi::http
