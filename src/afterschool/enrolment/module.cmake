luoshi_uses(foundation platform/crypto platform/access platform/storage platform/jobs platform/http org pupils rules afterschool/catalogue)
