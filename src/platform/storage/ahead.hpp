// An act that is asked for now and done by a storage thread while the caller does something else.
#pragma once
#include <future>
#include <memory>
#include <optional>

#include "platform/storage/storage.hpp"

namespace luoshi::storage {

namespace detail {
template <class F>
struct Asked {
    F use_case;
    std::optional<std::invoke_result_t<F&, Work&>> answer = {};
    std::promise<std::invoke_result_t<F&, Work&>> promise = {};

    Done done(std::shared_ptr<Asked> self) {
        return [self](std::exception_ptr error) {
            if (error)
                self->promise.set_exception(std::move(error));
            else
                self->promise.set_value(std::move(*self->answer));
        };
    }
};
}  // namespace detail

// get() rethrows accidents. The use case must own what it uses: nobody waits for an answer that is not asked for any more.
template <class F>
auto read_ahead(Storage& storage, Context context, F use_case) -> std::future<std::invoke_result_t<F&, Work&>> {
    auto asked = std::make_shared<detail::Asked<F>>(detail::Asked<F>{std::move(use_case)});
    auto future = asked->promise.get_future();
    storage.read_later(
        std::move(context),
        [asked](Work& work) {
            asked->answer.emplace(asked->use_case(work));
            return true;
        },
        asked->done(asked));
    return future;
}

// The same for a write: what waits at the same time shares one commit. get() answers after it.
template <class F>
auto write_ahead(Storage& storage, Context context, F use_case) -> std::future<std::invoke_result_t<F&, Work&>> {
    auto asked = std::make_shared<detail::Asked<F>>(detail::Asked<F>{std::move(use_case)});
    auto future = asked->promise.get_future();
    storage.write_later(
        std::move(context),
        [asked](Work& work) {
            asked->answer.emplace(asked->use_case(work));
            return asked->answer->has_value();
        },
        asked->done(asked));
    return future;
}

}  // namespace luoshi::storage
