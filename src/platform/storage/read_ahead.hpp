// A read that is asked now and answered by a reader's thread while the caller does something else.
#pragma once
#include <future>
#include <memory>
#include <optional>

#include "platform/storage/storage.hpp"

namespace luoshi::storage {

// get() rethrows accidents. The use case must own what it uses: nobody waits for an answer that is not asked for any more.
template <class F>
auto read_ahead(Storage& storage, Context context, F use_case) -> std::future<std::invoke_result_t<F&, Work&>> {
    using Answer = std::invoke_result_t<F&, Work&>;
    struct Asked {
        F use_case;
        std::optional<Answer> answer = {};
        std::promise<Answer> promise = {};
    };
    auto asked = std::make_shared<Asked>(Asked{std::move(use_case)});
    auto future = asked->promise.get_future();
    storage.read_later(
        std::move(context),
        [asked](Work& work) {
            asked->answer.emplace(asked->use_case(work));
            return true;
        },
        [asked](std::exception_ptr error) {
            if (error)
                asked->promise.set_exception(std::move(error));
            else
                asked->promise.set_value(std::move(*asked->answer));
        });
    return future;
}

}  // namespace luoshi::storage
