#include "mailer/late_priv.h"

#include <dlfcn.h>
#include <string.h>

int late_load(struct late_library *library, struct err *e)
{
    if (library->is_loaded)
        return 0;
    void *loaded = dlopen(library->name, RTLD_NOW | RTLD_LOCAL);
    if (!loaded)
        return err_set(e, ERR_CONFIG, "a library can't be loaded: install the package that has it (%s)", dlerror());
    for (size_t i = 0; i < library->count; i++) {
        void *symbol = dlsym(loaded, library->functions[i].name);
        if (!symbol)
            return err_set(e, ERR_CONFIG, "%s has no %s(): install a newer one", library->name,
                           library->functions[i].name);
        /* ISO C converts no object's pointer to a function's */
        memcpy(library->functions[i].pointer, &symbol, sizeof symbol);
    }
    library->is_loaded = true;
    return 0;
}
