// Rows that are answered in another way than one Work for one request. They stand beside rows.hpp, so that the rows of
// all modules need not be built again for them:
//
//   post_together<&take_seats>(…)         `std::vector<Result<View>> take_seats(Work&, std::span<const
//   Asked<Command>>)`: requests that wait at the
//                                         same time are one act with a few large statements. Command has a member
//                                         `county` and an `id` that the client made, which makes a repeat harmless. An
//                                         answer per request, in their order; refused ones must have changed nothing. A
//                                         second argument `Result<Nothing> admit(const Command&)` may turn requests
//                                         away before. A third one `std::vector<Seen> look(Work&, std::span<const
//                                         Asked<Command, Seen>>)` is asked by a reader while the writer is busy with the
//                                         ones before; the use case gets what it saw as Asked::seen.
//   get_kept<&show_board>("/api/public/…", "showBoard", 500ms)
//                                         a public read whose answer is given again from memory for so long. While it
//                                         is renewed by one request, and while the storage is overloaded, all others
//                                         get the one before: what everybody watches costs nothing.
//   get_at_once<&stand_in_line>(…)        `Result<View> stand_in_line(const Command&)`: public, without any Work
//
// How a Call is answered is told by the type of what stands in Call::invoke; each of them also does as an ordinary
// invoke.
#pragma once
#include <chrono>
#include <memory>
#include <span>

#include "platform/http/asked.hpp"
#include "platform/http/credentials.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::http {

// Many callers at once in few statements, an answer for each in their order. The actors come without grants: what such
// a caller may do hangs on who it is.
using AuthenticateAll = std::function<std::vector<Result<Actor>>(Work&, std::span<const Credentials>)>;

// The same with the command's type put away.
struct Gathered {
    const void* command;
    const Actor* actor;
    const void* seen = nullptr;
};

struct InvokeTogether {
    std::vector<Result<Response>> (*run)(Work&, std::span<const Gathered>);
    std::vector<std::shared_ptr<const void>> (*look)(Work&, std::span<const Gathered>);  // may be null
    std::shared_ptr<const void> command;

    Result<Response> operator()(Work& work) const {
        const Actor actor = work.actor();
        const Gathered one{command.get(), &actor};
        return std::move(run(work, {&one, 1}).front());
    }
};

struct InvokeKept {
    Invoke invoke;
    std::chrono::milliseconds kept;

    Result<Response> operator()(Work& work) const { return invoke(work); }
};

struct InvokeAtOnce {
    std::shared_ptr<const Response> answer;

    Result<Response> operator()(Work&) const { return *answer; }
};

namespace detail {

template <auto use_case>
struct TogetherShapes;
template <class V, class C, class S, std::vector<Result<V>> (*use_case)(Work&, std::span<const Asked<C, S>>)>
struct TogetherShapes<use_case> {
    using View = V;
    using Command = C;
    using Seen = S;
};

template <auto look>
struct LookShapes;
template <class C, class S, std::vector<S> (*look)(Work&, std::span<const Asked<C, S>>)>
struct LookShapes<look> {
    using Command = C;
    using Seen = S;
};

template <class C>
struct Held {
    C command;
    Shape shape;
};

template <class C, class S>
std::vector<Asked<C, S>> asked_of(std::span<const Gathered> gathered) {
    std::vector<Asked<C, S>> asked;
    asked.reserve(gathered.size());
    for (const auto& one : gathered)
        asked.push_back({static_cast<const Held<C>*>(one.command)->command, *one.actor, static_cast<const S*>(one.seen)});
    return asked;
}

// What was seen of each lies in one piece of memory, which lives as long as one of them is needed.
template <auto look>
std::vector<std::shared_ptr<const void>> look_together(Work& work, std::span<const Gathered> gathered) {
    using Seen = typename LookShapes<look>::Seen;
    const auto asked = asked_of<typename LookShapes<look>::Command, Seen>(gathered);
    const auto all = std::make_shared<const std::vector<Seen>>(look(work, asked));
    std::vector<std::shared_ptr<const void>> seen;
    seen.reserve(all->size());
    for (const auto& one : *all) seen.emplace_back(all, &one);
    return seen;
}

template <auto use_case>
std::vector<Result<Response>> run_together(Work& work, std::span<const Gathered> gathered) {
    using C = typename TogetherShapes<use_case>::Command;
    const auto asked = asked_of<C, typename TogetherShapes<use_case>::Seen>(gathered);
    const auto views = use_case(work, asked);
    std::vector<Result<Response>> answers;
    answers.reserve(views.size());
    for (std::size_t i = 0; i < views.size(); ++i) {
        if (views[i])
            answers.emplace_back(encode_view(*views[i], static_cast<const Held<C>*>(gathered[i].command)->shape));
        else
            answers.emplace_back(views[i].error());
    }
    return answers;
}

// Lets everybody in.
template <class C>
Result<Nothing> admit_all(const C&) {
    return Nothing{};
}

template <auto use_case, auto admit, auto look>
Result<Call> decode_row_together(const Request& request) {
    using C = typename TogetherShapes<use_case>::Command;
    static_assert(
        requires(const C& c) {
            { c.county } -> std::convertible_to<std::string>;
        },
        "requests are gathered by the county they name");
    TRY(C command, decode_command<C, Source::body>(request));
    TRY_DO(admit(command));
    Call call;
    call.county = command.county;
    InvokeTogether together{&run_together<use_case>, nullptr, std::make_shared<const Held<C>>(std::move(command), shape_of(request))};
    if constexpr (look != nullptr) {
        static_assert(std::is_same_v<typename LookShapes<look>::Command, C>, "it looks at what the use case is asked");
        static_assert(std::is_same_v<typename LookShapes<look>::Seen, typename TogetherShapes<use_case>::Seen>, "the use case takes what it sees");
        together.look = &look_together<look>;
    }
    call.invoke = std::move(together);
    return call;
}

template <auto answer>
Result<Call> decode_row_at_once(const Request& request) {
    using C = typename BeforeShapes<answer>::Command;
    TRY(const C command, decode_command<C, Source::query>(request));
    TRY(const auto view, answer(command));
    Call call;
    call.invoke = InvokeAtOnce{std::make_shared<const Response>(encode_view(view, shape_of(request)))};
    return call;
}

template <auto use_case, int milliseconds>
Result<Call> decode_row_kept(const Request& request) {
    TRY(Call call, decode_row<use_case, Source::query>(request));
    call.invoke = InvokeKept{std::move(call.invoke), std::chrono::milliseconds(milliseconds)};
    return call;
}

}  // namespace detail

template <auto use_case, int milliseconds>
consteval Route get_kept(std::string_view path, std::string_view operation) {
    auto made = get<use_case>(path, operation, public_access);
    made.decode = &detail::decode_row_kept<use_case, milliseconds>;
    return made;
}

template <auto answer>
consteval Route get_at_once(std::string_view path, std::string_view operation) {
    using C = typename detail::BeforeShapes<answer>::Command;
    using View = typename detail::BeforeShapes<answer>::Prepared;
    return {Verb::get,
            detail::checked_path<C>(path),
            operation,
            public_access,
            Opens::read_work,
            &detail::decode_row_at_once<answer>,
            &describe_row<C, View, Source::query>};
}

template <auto use_case, auto admit = &detail::admit_all<typename detail::TogetherShapes<use_case>::Command>, auto look = nullptr>
consteval Route post_together(std::string_view path, std::string_view operation, Permission permission) {
    using C = typename detail::TogetherShapes<use_case>::Command;
    using View = typename detail::TogetherShapes<use_case>::View;
    if (permission.name != signed_in.name) throw "callers of a gathered row are known without their grants";
    return {Verb::post,
            detail::checked_path<C>(path),
            operation,
            permission,
            Opens::write_work,
            &detail::decode_row_together<use_case, admit, look>,
            &describe_row<C, View, Source::body>};
}

}  // namespace luoshi::http
