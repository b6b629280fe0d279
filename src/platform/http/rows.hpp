// The templates that make route rows from use cases. A row cannot be written without a permission, and a path part that no member of the
// Command takes does not compile.
//
//   get<&show_notice>("/api/notices/{id}", "showNotice", permissions::read)      a read Work
//   post, put, patch, remove                                                      a write Work
//   ask<&compare_drafts>("/api/…", …)     POST with a body on a read Work: previews and dry runs
//   upload<&import_file>("/api/…", …)     POST with a file as body; the other members come from the query
//   events<&notice_topic>("/api/…", …)    a stream of server-sent events; the use case answers the Topic that the caller may follow
//   post_after<&exchange_code, &sign_in>  first `Result<Prepared> exchange_code(const Command&)` outside of any Work (it may wait for another
//                                         server), then `Result<View> sign_in(Work&, const Prepared&)` in a write Work
//   post_prepared<&find_account, &check_password, &sign_in>
//                                         first `Result<Looked> find_account(Work&, const Command&)` in a read Work, then `Result<Prepared>
//                                         check_password(const Looked&)` outside of any Work (it may take long), then `Result<View>
//                                         sign_in(Work&, const Prepared&)` in a write Work, in the county that a member `county` of Looked names
// The last argument may be Rate::strict: post<&sign_in>("/api/session", "signIn", public_access, Rate::strict).
#pragma once
#include "platform/http/decode.hpp"
#include "platform/http/encode.hpp"
#include "platform/http/openapi.hpp"
#include "platform/http/route.hpp"

namespace luoshi::http {

namespace detail {

template <auto use_case>
struct Shapes;
template <class V, class C, Result<V> (*use_case)(Work&, const C&)>
struct Shapes<use_case> {
    using View = V;
    using Command = C;
};

template <auto before>
struct BeforeShapes;
template <class P, class C, Result<P> (*before)(const C&)>
struct BeforeShapes<before> {
    using Prepared = P;
    using Command = C;
};

// Exports follow the cursor to the end: a table is the whole list. The bound keeps one export from holding a snapshot for ever.
inline constexpr std::size_t largest_export = 200'000;

template <class View, class C, class F>
Result<Response> export_pages(Work& work, C command, const F& use_case, const Shape& shape) {
    using Item = typename decltype(View::items)::value_type;
    auto table = empty_sheet<Item>(shape.list);
    command.limit = largest_page;
    for (;;) {
        TRY(View page, use_case(work, command));
        append_rows(table, page.items);
        if (!page.next || table.rows.size() >= largest_export) break;
        command.cursor = std::move(page.next);
    }
    return table_response(std::move(table), shape.list, shape.format);
}

template <class View, class C, class F>
Result<Response> run(Work& work, const C& command, const F& use_case, const Shape& shape) {
    if constexpr (is_page<View>::value) {
        using Item = typename decltype(View::items)::value_type;
        if constexpr (json::Described<Item> && Pageable<C>) {
            if (shape.format != Format::json) return export_pages<View>(work, command, use_case, shape);
        } else if constexpr (json::Described<Item>) {
            if (shape.format != Format::json) {
                TRY(const View page, use_case(work, command));
                auto table = empty_sheet<Item>(shape.list);
                append_rows(table, page.items);
                return table_response(std::move(table), shape.list, shape.format);
            }
        }
    }
    TRY(const View view, use_case(work, command));
    return encode_view(view, shape);
}

template <auto use_case, Source source>
Result<Call> decode_row(const Request& request) {
    using C = typename Shapes<use_case>::Command;
    using View = typename Shapes<use_case>::View;
    TRY(C command, decode_command<C, source>(request));
    Call call;
    call.county = county_of(command);
    call.invoke = [command = std::move(command), shape = shape_of(request)](Work& work) -> Result<Response> {
        return run<View>(work, command, use_case, shape);
    };
    return call;
}

template <auto before, auto use_case>
Result<Call> decode_row_after(const Request& request) {
    using C = typename BeforeShapes<before>::Command;
    using Prepared = typename BeforeShapes<before>::Prepared;
    using View = typename Shapes<use_case>::View;
    static_assert(std::is_same_v<Prepared, typename Shapes<use_case>::Command>, "the use case takes what was prepared");
    TRY(C command, decode_command<C, Source::body>(request));
    const auto prepared = std::make_shared<std::optional<Prepared>>();
    Call call;
    call.county = county_of(command);
    call.before = [command = std::move(command), prepared]() -> Result<Nothing> {
        TRY(Prepared made, before(command));
        prepared->emplace(std::move(made));
        return Nothing{};
    };
    call.invoke = [prepared, shape = shape_of(request)](Work& work) -> Result<Response> {
        return run<View>(work, prepared->value(), use_case, shape);
    };
    return call;
}

template <auto look, auto before, auto use_case>
Result<Call> decode_prepared_row(const Request& request) {
    using C = typename Shapes<look>::Command;
    using Looked = typename Shapes<look>::View;
    using Prepared = typename BeforeShapes<before>::Prepared;
    using View = typename Shapes<use_case>::View;
    static_assert(std::is_same_v<Looked, typename BeforeShapes<before>::Command>, "what was looked up is prepared");
    static_assert(std::is_same_v<Prepared, typename Shapes<use_case>::Command>, "the use case takes what was prepared");
    TRY(C command, decode_command<C, Source::body>(request));
    struct Steps {
        std::optional<Looked> looked;
        std::optional<Prepared> prepared;
    };
    const auto steps = std::make_shared<Steps>();
    Call call;
    call.county = county_of(command);
    call.look = [command = std::move(command), steps](Work& work) -> Result<std::string> {
        TRY(Looked made, look(work, command));
        auto county = county_of(made);
        steps->looked.emplace(std::move(made));
        return county;
    };
    call.before = [steps]() -> Result<Nothing> {
        TRY(Prepared made, before(steps->looked.value()));
        steps->prepared.emplace(std::move(made));
        return Nothing{};
    };
    call.invoke = [steps, shape = shape_of(request)](Work& work) -> Result<Response> {
        return run<View>(work, steps->prepared.value(), use_case, shape);
    };
    return call;
}

template <class C>
consteval bool takes_text(std::string_view part) {
    bool found = false;
    if constexpr (!std::is_same_v<C, Nothing>) {
        json::for_each_member<C>([&](auto d) {
            using M = std::remove_cvref_t<decltype(std::declval<C>().*d.pointer)>;
            if constexpr (fits_text<M>::value) found = found || json::wire_name(d.name) == part;
        });
    }
    return found;
}

// Stops the compiler at a path that does not fit its Command.
template <class C>
consteval std::string_view checked_path(std::string_view path) {
    if (!path.starts_with("/api/")) throw "a route's path begins with /api/";
    for (auto at = path.find('{'); at != std::string_view::npos; at = path.find('{', at + 1)) {
        const auto end = path.find('}', at);
        if (end == std::string_view::npos) throw "a { without its } in a route's path";
        if (!takes_text<C>(path.substr(at + 1, end - at - 1))) throw "a path part names no member of the Command that text can fill";
    }
    return path;
}

template <auto use_case, Source source>
consteval Route row(Verb verb, std::string_view path, std::string_view operation, Permission permission, Opens opens, Rate rate) {
    using C = typename Shapes<use_case>::Command;
    using View = typename Shapes<use_case>::View;
    if (operation.empty()) throw "a route needs an operation name";
    return {verb,  checked_path<C>(path), operation, permission, opens, &decode_row<use_case, source>, &describe_row<C, View, source>,
            source == Source::file, rate};
}

}  // namespace detail

template <auto use_case>
consteval Route get(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    return detail::row<use_case, Source::query>(Verb::get, path, operation, permission, Opens::read_work, rate);
}

template <auto use_case>
consteval Route post(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    return detail::row<use_case, Source::body>(Verb::post, path, operation, permission, Opens::write_work, rate);
}

template <auto use_case>
consteval Route put(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    return detail::row<use_case, Source::body>(Verb::put, path, operation, permission, Opens::write_work, rate);
}

template <auto use_case>
consteval Route patch(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    return detail::row<use_case, Source::body>(Verb::patch, path, operation, permission, Opens::write_work, rate);
}

template <auto use_case>
consteval Route remove(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    return detail::row<use_case, Source::query>(Verb::delete_, path, operation, permission, Opens::write_work, rate);
}

template <auto use_case>
consteval Route upload(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    return detail::row<use_case, Source::file>(Verb::post, path, operation, permission, Opens::write_work, rate);
}

template <auto use_case>
consteval Route ask(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    return detail::row<use_case, Source::body>(Verb::post, path, operation, permission, Opens::read_work, rate);
}

template <auto topic>
consteval Route events(std::string_view path, std::string_view operation, Permission permission) {
    static_assert(std::is_same_v<typename detail::Shapes<topic>::View, Topic>, "an event row's function answers a Topic");
    return get<topic>(path, operation, permission);
}

template <auto before, auto use_case>
consteval Route post_after(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    using C = typename detail::BeforeShapes<before>::Command;
    using View = typename detail::Shapes<use_case>::View;
    return {Verb::post, detail::checked_path<C>(path), operation, permission, Opens::write_work, &detail::decode_row_after<before, use_case>,
            &describe_row<C, View, Source::body>, false, rate};
}

template <auto look, auto before, auto use_case>
consteval Route post_prepared(std::string_view path, std::string_view operation, Permission permission, Rate rate = Rate::usual) {
    using C = typename detail::Shapes<look>::Command;
    using View = typename detail::Shapes<use_case>::View;
    return {Verb::post, detail::checked_path<C>(path), operation, permission, Opens::write_work,
            &detail::decode_prepared_row<look, before, use_case>, &describe_row<C, View, Source::body>, false, rate};
}

}  // namespace luoshi::http
