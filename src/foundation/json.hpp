// One codec between described structs and JSON: the wire, stored documents and files all use it.
//
// A struct takes part by BOOST_DESCRIBE_STRUCT(Name, (), (member, …)); an enum by BOOST_DESCRIBE_ENUM(Name, value, …). JSON names are the
// C++ names; a trailing underscore (for C++ keywords) is dropped. Decoding is strict: unknown fields, wrong types and missing fields are
// refused, all of them at once, with their paths. std::optional and std::vector members may be absent; so may members of a struct that
// declares `using lenient = void;`. Members of type json::value carry free JSON.
#pragma once
#include <array>
#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::json {

using boost::json::value;

template <class T>
concept Described = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;
template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
struct is_optional : std::false_type {};
template <class T>
struct is_optional<std::optional<T>> : std::true_type {};
template <class T>
struct is_vector : std::false_type {};
template <class T>
struct is_vector<std::vector<T>> : std::true_type {};
template <class T>
struct is_array : std::false_type {};
template <class T, std::size_t N>
struct is_array<std::array<T, N>> : std::true_type {};
template <class T>
struct is_text_map : std::false_type {};
template <class T>
struct is_text_map<std::map<std::string, T>> : std::true_type {};
template <class T>
struct is_id : std::false_type {};
template <class Tag>
struct is_id<Id<Tag>> : std::true_type {};

// The public and inherited members of a described struct, in order.
template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

template <class T, class F>
constexpr void for_each_member(F&& f) {
    boost::mp11::mp_for_each<Members<T>>(std::forward<F>(f));
}

constexpr std::string_view wire_name(std::string_view name) {
    if (!name.empty() && name.back() == '_') name.remove_suffix(1);
    return name;
}

template <DescribedEnum E>
std::string_view enum_name(E e) {
    return wire_name(boost::describe::enum_to_string(e, "?"));
}

template <DescribedEnum E>
std::optional<E> enum_parse(std::string_view text) {
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (wire_name(d.name) == text) found = d.value;
    });
    return found;
}

// ---- writing -------------------------------------------------------------------------------------------------------

void append_quoted(std::string& out, std::string_view text);  // invalid UTF-8 becomes U+FFFD
void append_number(std::string& out, double number);

template <class T>
void append(std::string& out, const T& x) {
    if constexpr (std::is_same_v<T, bool>) {
        out += x ? "true" : "false";
    } else if constexpr (std::is_integral_v<T>) {
        char buffer[24];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, x).ptr;
        out.append(buffer, end);
    } else if constexpr (std::is_floating_point_v<T>) {
        append_number(out, x);
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        append_quoted(out, x);
    } else if constexpr (DescribedEnum<T>) {
        append_quoted(out, enum_name(x));
    } else if constexpr (is_optional<T>::value) {
        if (x) append(out, *x);
        else out += "null";
    } else if constexpr (is_vector<T>::value || is_array<T>::value) {
        out += '[';
        bool first = true;
        for (const auto& item : x) {
            if (!std::exchange(first, false)) out += ',';
            append(out, item);
        }
        out += ']';
    } else if constexpr (is_text_map<T>::value) {
        out += '{';
        bool first = true;
        for (const auto& [key, item] : x) {
            if (!std::exchange(first, false)) out += ',';
            append_quoted(out, key);
            out += ':';
            append(out, item);
        }
        out += '}';
    } else if constexpr (is_id<T>::value || std::is_same_v<T, Date> || std::is_same_v<T, Instant>) {
        out += '"';
        out += x.to_string();
        out += '"';
    } else if constexpr (std::is_same_v<T, value>) {
        out += boost::json::serialize(x);
    } else if constexpr (std::is_same_v<T, Nothing>) {
        out += "null";
    } else {
        static_assert(Described<T>, "describe this struct with BOOST_DESCRIBE_STRUCT");
        out += '{';
        bool first = true;
        for_each_member<T>([&](auto d) {
            if (!std::exchange(first, false)) out += ',';
            out += '"';
            out += wire_name(d.name);
            out += "\":";
            append(out, x.*d.pointer);
        });
        out += '}';
    }
}

template <class T>
std::string to_json(const T& x) {
    std::string out;
    append(out, x);
    return out;
}

// ---- reading -------------------------------------------------------------------------------------------------------

// Collects every fault of one document, each with its path ("clauses.3.text").
class Faults {
 public:
    void add(std::string_view slug, std::string detail);
    bool none() const { return fields_.empty(); }
    Problem problem() &&;  // Code::invalid, slug "invalid-fields"

    class Step {  // names one part of the path while it lives
     public:
        Step(Faults& faults, std::string_view name);
        ~Step();
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

     private:
        Faults& faults_;
        std::size_t length_;
    };

 private:
    std::string path_;
    std::vector<FieldProblem> fields_;
};

template <class T>
concept Lenient = requires { typename T::lenient; };

template <class T>
T read(const value& v, Faults& faults);

// One text (a path part, a query parameter, a table cell) as a scalar; faults say what was expected.
template <class T>
T read_text(std::string_view text, Faults& faults) {
    if constexpr (std::is_same_v<T, std::string>) {
        return std::string(text);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (text == "true" || text == "1") return true;
        if (text != "false" && text != "0") faults.add("not-a-boolean", "应为 true 或 false");
        return false;
    } else if constexpr (std::is_integral_v<T>) {
        T number{};
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || end != text.data() + text.size()) faults.add("not-an-integer", "应为整数");
        return number;
    } else if constexpr (DescribedEnum<T>) {
        const auto found = enum_parse<T>(text);
        if (!found) {
            std::string names;
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
                [&](auto d) { names += (names.empty() ? "" : "、") + std::string(wire_name(d.name)); });
            faults.add("unknown-value", "应为下列之一：" + names);
        }
        return found.value_or(T{});
    } else if constexpr (is_id<T>::value) {
        const auto id = T::parse(text);
        if (!id) faults.add("not-an-id", "不是有效的标识");
        return id.value_or(T{});
    } else if constexpr (std::is_same_v<T, Date>) {
        const auto date = Date::parse(text);
        if (!date) faults.add("not-a-date", "应为 2022-01-31 这样的日期");
        return date.value_or(Date{});
    } else if constexpr (std::is_same_v<T, Instant>) {
        const auto instant = Instant::parse(text);
        if (!instant) faults.add("not-an-instant", "应为 2022-01-31T08:00:00+08:00 这样的时刻");
        return instant.value_or(Instant{});
    } else if constexpr (is_optional<T>::value) {
        return read_text<typename T::value_type>(text, faults);
    } else {
        static_assert(std::is_same_v<T, std::string>, "this type cannot stand in a path or a query string");
    }
}

template <class T>
T read_struct(const value& v, Faults& faults) {
    T result{};
    const auto* object = v.if_object();
    if (object == nullptr) {
        faults.add("not-an-object", "应为对象");
        return result;
    }
    std::size_t known = 0;
    for_each_member<T>([&](auto d) {
        using Member = std::remove_cvref_t<decltype(result.*d.pointer)>;
        const Faults::Step step(faults, wire_name(d.name));
        if (const auto* member = object->if_contains(wire_name(d.name))) {
            ++known;
            result.*d.pointer = read<Member>(*member, faults);
        } else if constexpr (!is_optional<Member>::value && !is_vector<Member>::value && !Lenient<T>) {
            faults.add("required", "缺少此项");
        }
    });
    if (known == object->size()) return result;
    for (const auto& item : *object) {
        bool found = false;
        for_each_member<T>([&](auto d) { found = found || wire_name(d.name) == std::string_view(item.key()); });
        if (found) continue;
        const Faults::Step step(faults, item.key());
        faults.add("unknown-field", "没有这个字段");
    }
    return result;
}

template <class T>
T read(const value& v, Faults& faults) {
    if constexpr (is_optional<T>::value) {
        if (v.is_null()) return std::nullopt;
        return read<typename T::value_type>(v, faults);
    } else if constexpr (std::is_same_v<T, value>) {
        return v;
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!v.is_bool()) faults.add("not-a-boolean", "应为 true 或 false");
        return v.is_bool() && v.get_bool();
    } else if constexpr (std::is_integral_v<T>) {
        boost::system::error_code error;
        const T number = v.is_number() ? v.to_number<T>(error) : T{};
        if (!v.is_number() || error) faults.add("not-an-integer", "应为整数");
        return error ? T{} : number;
    } else if constexpr (std::is_floating_point_v<T>) {
        if (!v.is_number()) faults.add("not-a-number", "应为数字");
        return v.is_number() ? v.to_number<T>() : T{};
    } else if constexpr (is_vector<T>::value) {
        T items;
        if (const auto* array = v.if_array()) {
            items.reserve(array->size());
            for (std::size_t i = 0; i < array->size(); ++i) {
                const Faults::Step step(faults, std::to_string(i));
                items.push_back(read<typename T::value_type>((*array)[i], faults));
            }
        } else {
            faults.add("not-a-list", "应为列表");
        }
        return items;
    } else if constexpr (is_array<T>::value) {
        T items{};
        const auto* array = v.if_array();
        if (array == nullptr || array->size() != items.size()) {
            faults.add("wrong-length", "应为 " + std::to_string(items.size()) + " 项的列表");
            return items;
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Faults::Step step(faults, std::to_string(i));
            items[i] = read<typename T::value_type>((*array)[i], faults);
        }
        return items;
    } else if constexpr (is_text_map<T>::value) {
        T items;
        if (const auto* object = v.if_object()) {
            for (const auto& item : *object) {
                const Faults::Step step(faults, item.key());
                items.emplace(item.key(), read<typename T::mapped_type>(item.value(), faults));
            }
        } else {
            faults.add("not-an-object", "应为对象");
        }
        return items;
    } else if constexpr (Described<T>) {
        return read_struct<T>(v, faults);
    } else {
        if (!v.is_string()) {
            faults.add("not-text", "应为文字");
            return T{};
        }
        return read_text<T>(std::string_view(v.get_string()), faults);
    }
}

Result<value> parse(std::string_view text);  // refuses with slug "unreadable", Code::invalid; depth at most 64

template <class T>
Result<T> from_json(const value& v) {
    Faults faults;
    T result = read<T>(v, faults);
    if (!faults.none()) return std::move(faults).problem();
    return result;
}

template <class T>
Result<T> from_json(std::string_view text) {
    TRY(const value v, parse(text));
    return from_json<T>(v);
}

}  // namespace luoshi::json
